-- Holds a row while an index may still hold copies of what was erased: SQLite overwrites the entry that it removes, and not the copies that remain in
-- the gaps of pages that were split (SEC-23). The index is then made anew.
create table left_over (id integer primary key check (id = 1)) strict;

insert into left_over (id) select 1 where exists (select 1 from tombstone);
