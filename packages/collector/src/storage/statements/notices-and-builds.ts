/** Storage. Statements on what was shown and what was served. */

export const keepNotice = `
  insert into notice (site, hash, language, canonical, kept_at_ms)
  values (:site, :hash, :language, :canonical, :nowMs)
  on conflict (site, hash) do nothing`

export const findNotice = `
  select hash, language, canonical
  from notice
  where site = :site and hash = :hash`

export const hasBuild = `
  select exists (select 1 from build_file where site = :site and build_hash = :buildHash) as "hasBuild"`

export const hasContent = `
  select exists (select 1 from build_content where hash = :hash) as "hasContent"`

export const keepContent = `
  insert into build_content (hash, brotli)
  values (:hash, :brotli)
  on conflict (hash) do nothing`

export const keepBuildFile = `
  insert into build_file (site, build_hash, name, content_hash, kept_at_ms)
  values (:site, :buildHash, :name, :contentHash, :nowMs)
  on conflict (site, build_hash, name) do nothing`

export const findBuildFile = `
  select brotli
  from build_file
  join build_content on build_content.hash = build_file.content_hash
  where site = :site and build_hash = :buildHash and name = :name`
