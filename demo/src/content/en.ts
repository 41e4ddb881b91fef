/** Demo. Content in English. */
import type { SiteContent } from './site-content.ts'

export const en: SiteContent = {
  language: 'en',
  locale: 'en-IE',
  gigabyte: 'GB',
  perMonth: '{price} a month',
  fromPerMonth: 'from {price} a month',
  free: 'free',
  withoutVat: 'Prices per month, excluding VAT. No minimum term: leave at the end of any month.',
  header: { skip: 'Skip to content', menu: 'Main menu', languages: 'Languages', home: 'Sertius, home' },
  pageNames: { home: 'Home', hosting: 'Managed hosting', cloud: 'Cloud', contact: 'Contact', privacy: 'Privacy' },
  footer: {
    tagline: 'Managed hosting and cloud, from Namur.',
    site: 'This site',
    reach: 'Reach us',
    cookies: 'Cookies',
    unmeasured: 'This page is not being measured: no analytics tool is running.',
    demo: 'A demonstration site: nothing can be ordered here, and its offers are fictitious.',
  },
  activity: {
    title: 'What this page just did',
    untouched: {
      undecided: 'Nothing moved before your choice',
      refused: 'Nothing moved: you refused',
      granted: 'Nothing has moved yet',
    },
    moved: {
      undecided: { one: '{n} item, with no choice on record', other: '{n} items, with no choice on record' },
      granted: { one: '{n} item, with your consent', other: '{n} items, with your consent' },
      earlier: { one: '{n} item from an earlier visit', other: '{n} items from an earlier visit' },
    },
    services: 'Services that depend on your choice',
    necessary: 'Strictly necessary',
    kinds: { cookie: 'cookie', local: 'local storage', session: 'session storage', request: 'request' },
    gone: 'deleted',
    earlier: 'already there',
    times: '{n} times',
    withoutScripts: 'Without JavaScript, no service runs on this page.',
    note: 'This panel watches; it stores nothing.',
  },
  home: {
    documentTitle: 'Managed hosting and cloud in Belgium',
    description:
      'Sertius hosts and looks after websites, shops and applications for small businesses and agencies, in two server rooms near Namur. Updates, backups and support included.',
    heading: 'Your website lives here, in Belgium.',
    lead: 'We host and look after websites, shops and applications for small businesses, charities and agencies. Two server rooms near Namur and a team on site. When something breaks, a person picks up the phone.',
    toPlans: 'See the plans',
    toContact: 'Talk to the team',
    night: {
      title: 'A night at Sertius',
      text: 'A website needs minding, like a house. Here is what happens while you sleep, every night and at no extra charge.',
      hours: [
        { time: '22:30', title: 'We try', text: 'Security updates go onto a copy of your site first, never straight onto the real one.' },
        { time: '01:00', title: 'We copy', text: 'Files, databases and mail are backed up, encrypted and sent to the second room.' },
        {
          time: '03:15',
          title: 'We apply',
          text: 'If the copy held up, the real site gets the update. If not, an engineer takes a look in the morning.',
        },
        {
          time: '04:30',
          title: 'We check',
          text: 'One site, drawn at random, is restored in full: a backup nobody has tried is not a backup.',
        },
        {
          time: '07:00',
          title: 'We write',
          text: 'Only when there is something you should know. Most mornings you will hear nothing from us.',
        },
      ],
    },
    ways: {
      title: 'Two ways to move in',
      hosting: {
        title: 'Managed hosting',
        text: 'You run the site, we run the server: updates, backups, certificates, mail, and someone to talk to.',
        link: 'Compare the plans',
      },
      cloud: {
        title: 'Cloud',
        text: 'You are in charge, we supply: virtual servers ready in a minute, private networks and object storage, billed by the hour.',
        link: 'See the servers',
      },
    },
    promises: {
      title: 'What we promise',
      list: [
        {
          title: '99.95% availability',
          text: 'That is 22 minutes of downtime a month at most. Fall short, and we refund part of the bill without being asked.',
        },
        { title: '30 minutes, day or night', text: 'That is how soon an engineer is at work once your site stops responding.' },
        {
          title: 'Your data stays in Belgium',
          text: 'Two rooms 18 km apart, in Namur and Gembloux. Backups do not leave the province either.',
        },
        {
          title: 'The door stays open',
          text: 'There is no minimum term. If you leave, you take your files, databases and mail with you in common formats.',
        },
      ],
    },
    visit: {
      title: 'Have a look around',
      text: 'A one-minute tour of our two rooms: the aisles, the backup power, the duty desk. The video is hosted by FilmHub, an outside service, so it waits for your consent.',
      frameTitle: 'Video: a tour of our server rooms',
    },
    closing: {
      title: 'A question before you move in?',
      text: 'Tell us about your site in a line or two. An engineer will answer, not a sales script.',
    },
  },
  hosting: {
    documentTitle: 'Managed hosting',
    description:
      'Three managed hosting plans in Belgium, from €9.90 to €69 a month, with updates, backups, mail, certificates and support included.',
    heading: 'Hosting you do not have to think about',
    lead: 'WordPress, Drupal, PrestaShop, Symfony, Node.js or a handful of plain pages: we install, watch and repair. You keep the keys.',
    plansTitle: 'The plans',
    plans: {
      studio: { name: 'Studio', forWhom: 'For a freelancer, a club or a first website.', extra: 'Support by email' },
      house: {
        name: 'House',
        forWhom: 'For a growing business, an online shop or several brands.',
        extra: 'A staging copy to try things on',
      },
      quarter: {
        name: 'Quarter',
        forWhom: 'For an agency, or a site with plenty of visitors.',
        extra: '4 cores and 8 GB of memory, reserved',
      },
    },
    planFacts: {
      sites: { one: '{n} website', other: '{n} websites' },
      storage: '{n} GB on NVMe',
      mailboxes: '{n} mailboxes',
      backups: 'Backups kept for {n} days',
    },
    choose: 'Choose {plan}',
    included: {
      title: 'Included in every plan',
      list: [
        { title: 'Updates, tried first', text: 'System, PHP and common plug-ins, on a copy before the real thing.' },
        { title: 'A backup every night', text: 'Encrypted, in the other room. Restore one file or the whole site in a click.' },
        { title: 'TLS certificates', text: 'Installed and renewed without a thought from you.' },
        { title: 'Mail with spam filtering', text: 'IMAP and webmail, with SPF, DKIM and DMARC already set up.' },
        { title: 'Round-the-clock watch', text: 'We call your site every minute, and someone is on duty at night too.' },
        { title: 'Your tools', text: 'SSH, SFTP, Git, Composer, WP-CLI and access to the database.' },
        { title: 'A domain name', text: 'A .be, .eu or .com free for the first year, registered in your name.' },
        { title: 'Someone on the phone', text: 'In French, Dutch, English or German, on working days from 8.30 to 18.00.' },
      ],
    },
    move: {
      title: 'We carry the boxes',
      steps: [
        {
          title: 'You hand us the keys',
          text: 'Access to your present host is enough. We take stock: sites, databases, addresses, redirects.',
        },
        {
          title: 'We copy, you check',
          text: 'The site runs here at a temporary address. Take your time to look it over; the old one stays online.',
        },
        {
          title: 'We switch over',
          text: 'On the day and at the hour that suit you, usually in under five minutes. The move is free of charge.',
        },
      ],
    },
  },
  cloud: {
    documentTitle: 'Cloud',
    description:
      'Virtual servers in Belgium, billed by the hour and capped by the month, from €14: private networks, object storage, snapshots, an OpenStack API.',
    heading: 'Servers the size of the job',
    lead: 'A server ready in a minute, made larger with one restart, handed back when you are done. Every hour counts, and never more than a month.',
    sizes: {
      title: 'Virtual servers',
      text: 'AMD EPYC processors, NVMe disks kept in triplicate, 1 Gbit/s with traffic included. Debian, Ubuntu, AlmaLinux or an image of your own.',
      size: 'Size',
      cores: 'Cores',
      memory: 'Memory',
      storage: 'Disk',
      hour: 'By the hour',
      month: 'By the month, at most',
    },
    extras: {
      title: 'Add what you need',
      extra: 'Option',
      price: 'Per month',
      list: {
        volume: 'Extra volume, per 100 GB',
        snapshot: 'Daily snapshots, per 100 GB',
        objects: 'S3-compatible object storage, per 100 GB',
        balancer: 'Load balancer',
        address: 'Public IPv4 address (IPv6 is included)',
        network: 'Private network between your servers',
      },
    },
    centre: {
      title: 'Two rooms, eighteen kilometres',
      text: 'Namur does the work, Gembloux keeps the copy. Two fibres link the rooms, and they never cross.',
      facts: [
        { title: 'Power', text: 'Two feeds, redundant UPS, a generator tested every month and fuel for 48 hours.' },
        { title: 'Cooling', text: 'Outside air ten months out of twelve. The heat we recover warms our offices.' },
        { title: 'Access', text: 'Airlock, badge and camera. Only people on duty go in, and every visit is logged.' },
        {
          title: 'Security',
          text: 'Our requirements and management standards are inspired by ISO 27001. We have been certified since 2011.',
        },
      ],
    },
    tools: {
      title: 'Run it your way',
      text: 'A web console to look around, an OpenStack-compatible API and a Terraform provider to automate. Rights are given per person and per project, and every action leaves a trail you can read back.',
    },
  },
  agreement: {
    title: 'The service level, in plain words',
    text: 'It covers every plan and stands in the contract just as you read it here.',
    promises: [
      { title: 'Availability', text: '99.95% per calendar month, measured every minute from outside our network.' },
      {
        title: 'Outage: nothing responds',
        text: 'An engineer is at work within 30 minutes, 24 hours a day, and writes to you every hour.',
      },
      { title: 'Trouble: something is not right', text: 'A first useful answer within 2 hours, from 8.30 to 18.00 on working days.' },
      { title: 'Question', text: 'Answered the same day if it reaches us before 15.00.' },
      { title: 'Planned work', text: 'Announced five working days ahead, between 1 and 5 in the morning.' },
    ],
    creditsTitle: 'What we give back',
    below: 'below {percent}',
    availability: 'Availability that month',
    back: 'Share of the fee refunded',
  },
  questions: {
    title: 'Frequently asked questions',
    home: [
      {
        question: 'Who answers when I call?',
        answer:
          'One of the engineers who look after the servers. There is no call centre in between, and each of us speaks at least two of the languages of this site.',
      },
      {
        question: 'Where exactly is my data?',
        answer: 'In our rooms in Namur and Gembloux, and nowhere else. Our backups are there too.',
      },
      { question: 'Can I change plans?', answer: 'Yes, at any time and without moving the site. We settle the difference to the day.' },
      {
        question: 'And if I want to leave?',
        answer: 'You get a complete archive, and we help your next host take it over. There is no exit fee.',
      },
    ],
    hosting: [
      {
        question: 'Which versions of PHP do you offer?',
        answer: 'All those the PHP team still maintains. You switch version per site, and you can try the next one on a copy.',
      },
      {
        question: 'What if my WordPress plug-in is no longer maintained?',
        answer: 'We warn you as soon as a weakness is known and suggest a replacement. We remove nothing without your say-so.',
      },
      {
        question: 'What if I run out of space?',
        answer: 'We write to you at 80%. The site keeps running; then we talk about tidying up or a larger plan.',
      },
      {
        question: 'Do you host what my agency built?',
        answer: 'Of course. Your agency gets its own access, limited to what it needs, and you can withdraw it yourself.',
      },
    ],
    cloud: [
      {
        question: 'Do I pay for a server that is switched off?',
        answer: 'Only for its disk, at the price of a volume. Hand the server back and the meter stops at the hour begun.',
      },
      {
        question: 'Can I make a server larger?',
        answer: 'Yes, with a restart of under a minute. Smaller works too, as long as the disk stays the same size.',
      },
      {
        question: 'Is traffic limited?',
        answer: 'No. Past 20 TB a month on one server, we call you to find an arrangement that lasts.',
      },
      {
        question: 'Can my servers run in both rooms?',
        answer: 'Yes. Choose the room when you create the server; the private network joins the two with nothing to set up.',
      },
    ],
  },
  contact: {
    documentTitle: 'Contact',
    description: 'Write to Sertius or call us in Namur: someone from the technical team answers, in French, Dutch, English or German.',
    heading: 'Let’s talk about your site',
    lead: 'Write as you would to a neighbour who knows about these things. Every field is needed.',
    fields: { name: 'Your name', email: 'Your email address', subject: 'Subject', message: 'Your message' },
    subjects: { hosting: 'Managed hosting', cloud: 'Cloud', support: 'Technical help', other: 'Something else' },
    hints: { email: 'Only to answer you.', message: 'The address of your site and what you are looking for will do.' },
    send: 'Send',
    errors: {
      titlePrefix: 'Error: ',
      title: 'The message was not sent. This is left to correct:',
      name: 'Enter your name.',
      email: 'Enter a complete email address, for example name@example.be.',
      subject: 'Choose a subject.',
      message: 'Write a few words, ten characters or more.',
    },
    sent: {
      title: 'Thank you. Your message went nowhere.',
      text: 'This site is a demonstration: the form was filled in correctly, but nothing was sent or stored. On the real site, an engineer would answer you within the day.',
      again: 'Back to the form',
    },
    reach: {
      title: 'Directly',
      sales: 'Before ordering',
      support: 'Already a customer',
      phone: 'Telephone',
      address: 'Address',
      country: 'Belgium',
    },
    hours: {
      title: 'When',
      list: [
        { title: 'Monday to Friday', text: 'from 8.30 to 18.00' },
        { title: 'Outages', text: 'day and night, on the duty line in your contract' },
      ],
    },
  },
  privacy: {
    description: 'Which data Sertius collects, why, for how long, and how you stay in control. The list of cookies is kept up to date.',
    contents: 'Contents',
    inForce: 'Version {version}, in force since {date}.',
    corrections: { one: '{n} point put right since the earlier text', other: '{n} points put right since the earlier text' },
    withoutScripts:
      'With JavaScript, the detailed list of cookies and your choices appear here. Without it, no service that needs your consent runs.',
  },
  notFound: {
    documentTitle: 'Page not found',
    description: 'This page does not exist, or no longer does.',
    heading: 'Nobody lives at this address',
    lead: 'The page you are looking for has moved, or never lived here.',
    links: 'Where to next',
  },
  player: {
    title: 'A tour of our rooms',
    play: 'Play the video',
    pause: 'Pause',
    scenes: ['The entrance and the airlock', 'The aisles of the Namur room', 'The backup power', 'The duty desk'],
  },
}
