/** Demo. Content in French, the site's first language. */

import { withFrenchSpaces } from './french-spaces.ts'
import type { SiteContent } from './site-content.ts'

export const fr: SiteContent = withFrenchSpaces({
  language: 'fr',
  locale: 'fr-BE',
  gigabyte: 'Go',
  perMonth: '{price} par mois',
  fromPerMonth: 'à partir de {price} par mois',
  free: 'gratuit',
  withoutVat: 'Prix par mois, hors TVA. Sans engagement : vous partez à la fin du mois entamé.',
  header: { skip: 'Aller au contenu', menu: 'Menu principal', languages: 'Langues', home: 'Sertius, accueil' },
  pageNames: {
    home: 'Accueil',
    hosting: 'Hébergement géré',
    cloud: 'Cloud',
    contact: 'Contact',
    privacy: 'Vie privée',
  },
  footer: {
    tagline: 'Hébergement géré et cloud, à Namur.',
    site: 'Le site',
    reach: 'Nous joindre',
    cookies: 'Cookies',
    unmeasured: 'Cette page n’est pas mesurée : aucun outil d’audience ne tourne.',
    demo: 'Site de démonstration : rien ne s’y commande, et ses offres sont fictives.',
  },
  activity: {
    title: 'Ce que cette page vient de faire',
    untouched: {
      undecided: 'Rien n’a bougé avant votre choix',
      refused: 'Rien n’a bougé : vous avez refusé',
      granted: 'Rien n’a encore bougé',
    },
    moved: {
      undecided: { one: '{n} élément, sans choix enregistré', other: '{n} éléments, sans choix enregistré' },
      granted: { one: '{n} élément, avec votre accord', other: '{n} éléments, avec votre accord' },
      earlier: { one: '{n} élément d’une visite précédente', other: '{n} éléments d’une visite précédente' },
    },
    services: 'Services soumis à votre choix',
    necessary: 'Strictement nécessaire',
    kinds: { cookie: 'cookie', local: 'stockage local', session: 'stockage de session', request: 'requête' },
    gone: 'effacé',
    earlier: 'déjà là',
    times: '{n} fois',
    withoutScripts: 'Sans JavaScript, aucun service ne s’exécute sur cette page.',
    note: 'Ce panneau regarde ; il n’enregistre rien.',
  },
  home: {
    documentTitle: 'Hébergement géré et cloud en Belgique',
    description:
      'Sertius héberge et entretient les sites, boutiques et applications des PME et des agences, dans deux salles en province de Namur. Mises à jour, sauvegardes et assistance comprises.',
    heading: 'Votre site habite ici, en Belgique.',
    lead: 'Nous hébergeons et entretenons les sites, les boutiques et les applications de PME, d’associations et d’agences. Deux salles en province de Namur, une équipe sur place. Quand ça coince, quelqu’un décroche.',
    toPlans: 'Voir les formules',
    toContact: 'Parler à l’équipe',
    night: {
      title: 'Une nuit chez Sertius',
      text: 'Un site se garde comme une maison. Voici ce qui se passe pendant que vous dormez, toutes les nuits et sans supplément.',
      hours: [
        {
          time: '22:30',
          title: 'On essaie',
          text: 'Les mises à jour de sécurité sont posées d’abord sur une copie de votre site, jamais sur le vrai.',
        },
        {
          time: '01:00',
          title: 'On copie',
          text: 'Fichiers, bases de données et e-mails sont sauvegardés, puis chiffrés dans la seconde salle.',
        },
        {
          time: '03:15',
          title: 'On applique',
          text: 'Si la copie a tenu bon, le vrai site reçoit la mise à jour. Sinon, un technicien regarde au matin.',
        },
        {
          time: '04:30',
          title: 'On vérifie',
          text: 'Un site est tiré au sort et restauré en entier : une sauvegarde qu’on n’essaie pas n’en est pas une.',
        },
        {
          time: '07:00',
          title: 'On vous écrit',
          text: 'Uniquement s’il y a quelque chose à savoir. La plupart des matins, vous n’aurez rien de nous.',
        },
      ],
    },
    ways: {
      title: 'Deux façons de s’installer',
      hosting: {
        title: 'Hébergement géré',
        text: 'Vous faites vivre le site, nous faisons vivre le serveur : mises à jour, sauvegardes, certificats, e-mail et quelqu’un à qui parler.',
        link: 'Comparer les formules',
      },
      cloud: {
        title: 'Cloud',
        text: 'Vous administrez, nous fournissons : serveurs virtuels prêts en une minute, réseau privé, stockage objet, facturés à l’heure.',
        link: 'Voir les serveurs',
      },
    },
    promises: {
      title: 'Ce à quoi nous nous engageons',
      list: [
        {
          title: '99,95 % de disponibilité',
          text: 'Soit au plus 22 minutes d’arrêt par mois. En dessous, une part de la facture vous est rendue, sans que vous ayez à la demander.',
        },
        {
          title: '30 minutes, jour et nuit',
          text: 'C’est le délai dans lequel un technicien se met au travail quand votre site ne répond plus.',
        },
        {
          title: 'Vos données restent en Belgique',
          text: 'Deux salles distantes de 18 km, à Namur et à Gembloux. Les sauvegardes ne quittent pas la province.',
        },
        {
          title: 'La porte reste ouverte',
          text: 'Pas d’engagement de durée. Si vous partez, vous recevez fichiers, bases et e-mails dans des formats courants.',
        },
      ],
    },
    visit: {
      title: 'Faites le tour du propriétaire',
      text: 'Une minute de visite dans nos deux salles : les allées, l’alimentation de secours, le bureau de garde. La vidéo est hébergée par FilmHub, un service externe ; elle attend donc votre accord.',
      frameTitle: 'Vidéo : la visite de nos salles',
    },
    closing: {
      title: 'Une question avant d’emménager ?',
      text: 'Décrivez-nous votre site en deux lignes. Un technicien vous répond, pas un argumentaire.',
    },
  },
  hosting: {
    documentTitle: 'Hébergement géré',
    description:
      'Trois formules d’hébergement géré en Belgique, de 9,90 à 69 € par mois : mises à jour, sauvegardes, e-mail, certificats et assistance compris.',
    heading: 'L’hébergement dont vous n’avez pas à vous occuper',
    lead: 'WordPress, Drupal, PrestaShop, Symfony, Node.js ou quelques pages toutes simples : nous installons, surveillons et réparons. Vous gardez les clés.',
    plansTitle: 'Les formules',
    plans: {
      studio: { name: 'Studio', forWhom: 'Pour un indépendant, une association, un premier site.', extra: 'Assistance par e-mail' },
      house: {
        name: 'Maison',
        forWhom: 'Pour une PME, une boutique en ligne, plusieurs marques.',
        extra: 'Copie de travail pour vos essais',
      },
      quarter: {
        name: 'Quartier',
        forWhom: 'Pour une agence ou un site qui reçoit beaucoup de monde.',
        extra: '4 cœurs et 8 Go de mémoire réservés',
      },
    },
    planFacts: {
      sites: { one: '{n} site', other: '{n} sites' },
      storage: '{n} Go sur NVMe',
      mailboxes: '{n} boîtes e-mail',
      backups: 'Sauvegardes gardées {n} jours',
    },
    choose: 'Choisir {plan}',
    included: {
      title: 'Compris dans chaque formule',
      list: [
        { title: 'Mises à jour essayées', text: 'Système, PHP et extensions courantes, d’abord sur une copie.' },
        { title: 'Sauvegarde chaque nuit', text: 'Chiffrée, dans l’autre salle. Vous restaurez un fichier ou tout le site en un clic.' },
        { title: 'Certificats TLS', text: 'Posés et renouvelés sans que vous y pensiez.' },
        { title: 'E-mail avec antispam', text: 'IMAP et webmail, avec SPF, DKIM et DMARC déjà réglés.' },
        { title: 'Surveillance continue', text: 'Votre site est appelé toutes les minutes ; une personne est de garde, la nuit aussi.' },
        { title: 'Vos outils', text: 'SSH, SFTP, Git, Composer, WP-CLI et un accès à la base de données.' },
        { title: 'Nom de domaine', text: 'Un .be, .eu ou .com offert la première année, enregistré à votre nom.' },
        { title: 'Quelqu’un au téléphone', text: 'En français, néerlandais, anglais ou allemand, les jours ouvrables de 8 h 30 à 18 h.' },
      ],
    },
    move: {
      title: 'Nous portons les cartons',
      steps: [
        {
          title: 'Vous nous donnez les clés',
          text: 'Un accès à l’ancien hébergement suffit. Nous faisons l’inventaire : sites, bases, adresses, redirections.',
        },
        {
          title: 'Nous copions, vous regardez',
          text: 'Le site tourne chez nous à une adresse provisoire. Vous vérifiez tranquillement, l’ancien reste en ligne.',
        },
        {
          title: 'Nous basculons',
          text: 'Au jour et à l’heure qui vous arrangent, d’ordinaire en moins de cinq minutes. Le déménagement est gratuit.',
        },
      ],
    },
  },
  cloud: {
    documentTitle: 'Cloud',
    description:
      'Serveurs virtuels en Belgique, facturés à l’heure et plafonnés au mois, à partir de 14 € : réseau privé, stockage objet, instantanés, API OpenStack.',
    heading: 'Des serveurs à la mesure du travail',
    lead: 'Un serveur prêt en une minute, agrandi en un redémarrage, rendu quand vous n’en avez plus besoin. Chaque heure est comptée, jamais plus qu’un mois.',
    sizes: {
      title: 'Serveurs virtuels',
      text: 'Processeurs AMD EPYC, disques NVMe en triple copie, 1 Gbit/s et trafic compris. Debian, Ubuntu, AlmaLinux ou votre propre image.',
      size: 'Taille',
      cores: 'Cœurs',
      memory: 'Mémoire',
      storage: 'Disque',
      hour: 'À l’heure',
      month: 'Au mois, au plus',
    },
    extras: {
      title: 'À ajouter selon vos besoins',
      extra: 'Option',
      price: 'Par mois',
      list: {
        volume: 'Volume supplémentaire, par 100 Go',
        snapshot: 'Instantanés quotidiens, par 100 Go',
        objects: 'Stockage objet compatible S3, par 100 Go',
        balancer: 'Répartiteur de charge',
        address: 'Adresse IPv4 publique (IPv6 est comprise)',
        network: 'Réseau privé entre vos serveurs',
      },
    },
    centre: {
      title: 'Deux salles, dix‑huit kilomètres',
      text: 'Namur fait tourner, Gembloux garde le double. Les deux salles sont reliées par deux fibres qui ne se croisent pas.',
      facts: [
        {
          title: 'Courant',
          text: 'Deux arrivées, des onduleurs doublés, un groupe électrogène testé chaque mois et 48 heures de carburant.',
        },
        { title: 'Froid', text: 'Air extérieur dix mois sur douze. La chaleur rendue chauffe nos bureaux.' },
        { title: 'Accès', text: 'Sas, badge et caméra. N’entrent que les personnes de garde, et chaque passage est noté.' },
        { title: 'Sécurité', text: 'Nos exigences et nos normes de gestion s’inspirent d’ISO 27001. Nous sommes certifiés depuis 2011.' },
      ],
    },
    tools: {
      title: 'Piloté comme vous voulez',
      text: 'Une console web pour regarder, une API compatible OpenStack et un fournisseur Terraform pour automatiser. Les droits se donnent par personne et par projet, et chaque action laisse une trace que vous pouvez relire.',
    },
  },
  agreement: {
    title: 'L’engagement de service, en clair',
    text: 'Il vaut pour toutes les formules et figure tel quel dans le contrat.',
    promises: [
      { title: 'Disponibilité', text: '99,95 % par mois civil, mesurée à la minute depuis l’extérieur de notre réseau.' },
      {
        title: 'Panne : plus rien ne répond',
        text: 'Un technicien est au travail en 30 minutes, 24 heures sur 24, et vous écrit toutes les heures.',
      },
      { title: 'Gêne : une partie ne va pas', text: 'Première réponse utile en 2 heures, de 8 h 30 à 18 h les jours ouvrables.' },
      { title: 'Question', text: 'Réponse le jour même si elle arrive avant 15 h.' },
      { title: 'Entretien prévu', text: 'Annoncé cinq jours ouvrables à l’avance, entre 1 h et 5 h du matin.' },
    ],
    creditsTitle: 'Ce que nous vous rendons',
    below: 'moins de {percent}',
    availability: 'Disponibilité du mois',
    back: 'Part de la mensualité rendue',
  },
  questions: {
    title: 'Questions fréquentes',
    home: [
      {
        question: 'Qui répond quand j’appelle ?',
        answer:
          'L’un des techniciens qui s’occupent des serveurs. Il n’y a pas de centre d’appels entre vous et nous, et chacun parle au moins deux des langues du site.',
      },
      {
        question: 'Où sont mes données, exactement ?',
        answer: 'Dans nos salles de Namur et de Gembloux, et nulle part ailleurs. Nos sauvegardes y sont aussi.',
      },
      {
        question: 'Puis-je changer de formule ?',
        answer: 'Oui, à tout moment et sans déplacer le site. La différence est comptée au jour près.',
      },
      {
        question: 'Et si je veux partir ?',
        answer: 'Vous recevez une archive complète et nous aidons le prochain hébergeur à la reprendre. Aucun frais de sortie.',
      },
    ],
    hosting: [
      {
        question: 'Quelles versions de PHP proposez-vous ?',
        answer:
          'Toutes celles que l’équipe de PHP maintient encore. Vous changez de version par site, et vous pouvez essayer la suivante sur une copie.',
      },
      {
        question: 'Mon extension WordPress n’est plus mise à jour, que se passe-t-il ?',
        answer:
          'Nous vous prévenons dès qu’une faille est connue et vous proposons un remplacement. Nous ne supprimons rien sans votre accord.',
      },
      {
        question: 'Que se passe-t-il si je dépasse l’espace prévu ?',
        answer: 'Nous vous écrivons à 80 %. Le site continue de tourner ; on parle ensuite ménage ou formule supérieure.',
      },
      {
        question: 'Hébergez-vous aussi ce que mon agence a construit ?',
        answer: 'Bien sûr. Votre agence reçoit son propre accès, limité à ce dont elle a besoin, et vous pouvez le retirer vous-même.',
      },
    ],
    cloud: [
      {
        question: 'Un serveur éteint est-il facturé ?',
        answer: 'Son disque seulement, au prix d’un volume. Rendez le serveur et le compteur s’arrête à l’heure entamée.',
      },
      {
        question: 'Puis-je agrandir un serveur ?',
        answer: 'Oui, en un redémarrage de moins d’une minute. Réduire est possible aussi, tant que le disque reste de la même taille.',
      },
      {
        question: 'Le trafic est-il limité ?',
        answer: 'Non. Au-delà de 20 To par mois et par serveur, nous vous appelons pour trouver une solution qui tienne.',
      },
      {
        question: 'Mes serveurs peuvent-ils tourner dans les deux salles ?',
        answer: 'Oui. Vous choisissez la salle à la création ; le réseau privé relie les deux sans réglage.',
      },
    ],
  },
  contact: {
    documentTitle: 'Contact',
    description:
      'Écrivez à Sertius ou appelez-nous à Namur : une personne de l’équipe technique vous répond, en français, néerlandais, anglais ou allemand.',
    heading: 'Parlons de votre site',
    lead: 'Écrivez-nous comme vous parleriez à un voisin qui s’y connaît. Tous les champs sont nécessaires.',
    fields: { name: 'Votre nom', email: 'Votre adresse e-mail', subject: 'Sujet', message: 'Votre message' },
    subjects: { hosting: 'L’hébergement géré', cloud: 'Le cloud', support: 'Une aide technique', other: 'Autre chose' },
    hints: { email: 'Seulement pour vous répondre.', message: 'L’adresse de votre site et ce que vous cherchez suffisent.' },
    send: 'Envoyer',
    errors: {
      titlePrefix: 'Erreur : ',
      title: 'Le message n’est pas parti. Il reste ceci à corriger :',
      name: 'Indiquez votre nom.',
      email: 'Indiquez une adresse e-mail complète, par exemple nom@exemple.be.',
      subject: 'Choisissez un sujet.',
      message: 'Écrivez quelques mots, dix caractères au moins.',
    },
    sent: {
      title: 'Merci. Votre message n’est allé nulle part.',
      text: 'Ce site est une démonstration : le formulaire était bien rempli, mais rien n’a été envoyé ni enregistré. Sur le vrai site, un technicien vous répondrait dans la journée.',
      again: 'Revenir au formulaire',
    },
    reach: {
      title: 'Directement',
      sales: 'Avant de commander',
      support: 'Déjà client',
      phone: 'Téléphone',
      address: 'Adresse',
      country: 'Belgique',
    },
    hours: {
      title: 'Quand',
      list: [
        { title: 'Lundi à vendredi', text: 'de 8 h 30 à 18 h' },
        { title: 'Pannes', text: 'jour et nuit, par la ligne de garde de votre contrat' },
      ],
    },
  },
  privacy: {
    description:
      'Quelles données Sertius recueille, pourquoi, pour combien de temps, et comment vous en gardez le contrôle. La liste des cookies est tenue à jour.',
    contents: 'Sommaire',
    inForce: 'Version {version}, en vigueur depuis le {date}.',
    corrections: { one: '{n} point corrigé par rapport à l’ancien texte', other: '{n} points corrigés par rapport à l’ancien texte' },
    withoutScripts:
      'La liste détaillée des cookies et vos choix s’affichent ici avec JavaScript. Sans JavaScript, aucun service soumis à votre accord ne s’exécute.',
  },
  notFound: {
    documentTitle: 'Page introuvable',
    description: 'Cette page n’existe pas ou n’existe plus.',
    heading: 'Personne à cette adresse',
    lead: 'La page que vous cherchez a déménagé, ou n’a jamais habité ici.',
    links: 'Où aller maintenant',
  },
  player: {
    title: 'La visite de nos salles',
    play: 'Lire la vidéo',
    pause: 'Mettre en pause',
    scenes: ['L’entrée et le sas', 'Les allées de la salle de Namur', 'L’alimentation de secours', 'Le bureau de garde'],
  },
})
