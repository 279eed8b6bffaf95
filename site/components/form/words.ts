import { inEveryLocale } from '#shared/content/locales.ts';

const en = {
  form: 'Form',
  continue: 'Continue',
  back: 'Back',
  change: 'Change',
  remove: 'Remove',
  /** Of the things that a repeating step is asked about. */
  howMany: 'How many',
  /** With %n and %m for the numbers. */
  progress: 'Step %n of %m',
  errorTitle: 'There is a problem',
  error: 'Error: ',
  check: 'Check your answers',
  send: 'Send',
  sending: 'Sending…',
  notAnswered: 'Not answered',
  privacy: 'What we do with your answers',
  otherWays: 'If you cannot use this form',
  sent: 'Sent',
  reference: 'Your reference is',
  keepReference: 'Keep it in case you need to contact us about this.',
  next: 'What happens next',
  receiptOver: 'This page has expired',
  receiptOverText: [
    'For your privacy we show a reference for one hour only.',
    'If you saw a reference, we have your answers.',
  ],
  startAgain: 'Start the form again',
  /** With %d for a moment. */
  closes: 'You can use this form until %d.',
  closed: 'This form closed at %d.',
  opens: 'This form opens at %d.',
  kept: 'Your answers are kept on this device until you send them, or for 24 hours.',
  clear: 'Clear my answers',
  save: 'Save and come back later',
  savedTitle: 'Your answers are saved',
  savedLink: 'To come back, open this link on any device. Copy it, or add this page to your bookmarks.',
  /** With %d for a moment. */
  savedUntil: 'The link works until %d. After that we delete your answers.',
  savedSecret: 'Whoever has the link can see and change your answers. Do not share it.',
  mail: 'Send me the link',
  mailTo: 'Send me the link by e-mail',
  mailHint: 'We use your address for this one e-mail and do not keep it.',
  mailed: 'We have sent you the link. It may take a few minutes, and may be among your junk mail.',
  goOnNow: 'Go on now',
  welcome: 'Welcome back',
  welcomeText: 'Your answers are still here. You can go on where you stopped.',
  trap: 'Leave this empty',
  /** With %{count} for the number. */
  left: {
    characters: { one: 'You have %{count} character left', other: 'You have %{count} characters left' },
    words: { one: 'You have %{count} word left', other: 'You have %{count} words left' },
  },
  over: {
    characters: {
      one: 'You have %{count} character too many',
      other: 'You have %{count} characters too many',
    },
    words: { one: 'You have %{count} word too many', other: 'You have %{count} words too many' },
  },
  notices: {
    busy: {
      title: 'Please wait a moment',
      text: [
        'Too much was sent from your connection in a short time. Your answers are still on this page.',
        'Wait a minute, then try again.',
      ],
    },
    unavailable: {
      title: 'Sorry, we cannot take your answers at the moment',
      text: ['They are still on this page. Wait a minute, then try again.'],
    },
    'too-large': {
      title: 'That is more than we can take',
      text: [
        'Shorten your longest answer, then try again. If you do not see your answers, go back to the page before.',
      ],
    },
    conflict: {
      title: 'You have already sent this form',
      text: [
        'We have the answers that you sent first. These are different, so we did not take them.',
        'To tell us something else, start the form again. To correct an answer, contact us.',
      ],
    },
    gone: {
      title: 'Your answers are no longer here',
      text: [
        'For your privacy we delete answers that are not sent: after 24 hours, or after 28 days if you saved them.',
      ],
    },
    cleared: {
      title: 'Your answers are deleted',
      text: ['We keep nothing of them. If this is not your own device, close this window, too.'],
    },
    'mail-refused': {
      title: 'We could not send to this e-mail address',
      text: ['Your answers are saved. Check the address, or copy the link below.'],
    },
    'mail-failed': {
      title: 'We could not send the e-mail',
      text: ['Your answers are saved. Copy the link below, or try again in a few minutes.'],
    },
    'mailed-enough': {
      title: 'We cannot send this link again at the moment',
      text: ['Your answers are saved. Look among your junk mail, or copy the link below.'],
    },
    foreign: {
      title: 'We could not be sure that this came from our site',
      text: ['Go back to the form and send it from there. If that does not help, try another browser.'],
    },
    unreadable: {
      title: 'Sorry, we could not read what your browser sent',
      text: ['Go back to the page before and try again.'],
    },
    closed: {
      title: 'This form is closed',
      text: [
        'We can no longer take your answers. They are still on this page: copy what you need.',
        'Below it says what else you can do.',
      ],
    },
    changed: {
      title: 'This form has changed since you opened it',
      text: ['We kept your answers to the questions that are still there. Check them before you send.'],
    },
    offline: {
      title: 'You are not connected',
      text: ['Your answers are safe on this page. Send them again when you are back online.'],
    },
  },
};

/** What forms say around their questions, by language. */
export const formWords = inEveryLocale<typeof en>({
  en,
  cy: {
    form: 'Ffurflen',
    continue: 'Parhau',
    back: 'Yn ôl',
    change: 'Newid',
    remove: 'Dileu',
    howMany: 'Faint',
    progress: 'Cam %n o %m',
    errorTitle: 'Mae problem',
    error: 'Gwall: ',
    check: 'Gwiriwch eich atebion',
    send: 'Anfon',
    sending: 'Yn anfon…',
    notAnswered: 'Heb ei ateb',
    privacy: 'Beth rydym yn ei wneud gyda’ch atebion',
    otherWays: 'Os na allwch ddefnyddio’r ffurflen hon',
    sent: 'Anfonwyd',
    reference: 'Eich cyfeirnod yw',
    keepReference: 'Cadwch ef rhag ofn y bydd angen i chi gysylltu â ni am hyn.',
    next: 'Beth sy’n digwydd nesaf',
    receiptOver: 'Mae’r dudalen hon wedi dod i ben',
    receiptOverText: [
      'Er eich preifatrwydd, dim ond am awr rydym yn dangos cyfeirnod.',
      'Os gwelsoch gyfeirnod, mae eich atebion gennym.',
    ],
    startAgain: 'Dechrau’r ffurflen eto',
    closes: 'Gallwch ddefnyddio’r ffurflen hon tan %d.',
    closed: 'Caeodd y ffurflen hon am %d.',
    opens: 'Bydd y ffurflen hon yn agor am %d.',
    kept: 'Cedwir eich atebion ar y ddyfais hon nes i chi eu hanfon, neu am 24 awr.',
    clear: 'Clirio fy atebion',
    save: 'Cadw a dod yn ôl yn nes ymlaen',
    savedTitle: 'Mae eich atebion wedi’u cadw',
    savedLink:
      'I ddod yn ôl, agorwch y ddolen hon ar unrhyw ddyfais. Copïwch hi, neu ychwanegwch y dudalen hon at eich nodau tudalen.',
    savedUntil: 'Mae’r ddolen yn gweithio tan %d. Ar ôl hynny byddwn yn dileu eich atebion.',
    savedSecret: 'Gall pwy bynnag sydd â’r ddolen weld a newid eich atebion. Peidiwch â’i rhannu.',
    mail: 'Anfonwch y ddolen ataf',
    mailTo: 'Anfonwch y ddolen ataf drwy e-bost',
    mailHint: 'Defnyddiwn eich cyfeiriad ar gyfer yr un e-bost hwn ac nid ydym yn ei gadw.',
    mailed:
      'Rydym wedi anfon y ddolen atoch. Gall gymryd ychydig funudau, a gall fod ymhlith eich post sothach.',
    goOnNow: 'Parhau nawr',
    welcome: 'Croeso’n ôl',
    welcomeText: 'Mae eich atebion yma o hyd. Gallwch barhau o’r man lle y gwnaethoch aros.',
    trap: 'Gadewch hwn yn wag',
    left: {
      characters: { one: 'Mae gennych %{count} nod ar ôl', other: 'Mae gennych %{count} nod ar ôl' },
      words: { one: 'Mae gennych %{count} gair ar ôl', other: 'Mae gennych %{count} gair ar ôl' },
    },
    over: {
      characters: { one: 'Mae gennych %{count} nod yn ormod', other: 'Mae gennych %{count} nod yn ormod' },
      words: { one: 'Mae gennych %{count} gair yn ormod', other: 'Mae gennych %{count} gair yn ormod' },
    },
    notices: {
      busy: {
        title: 'Arhoswch eiliad',
        text: [
          'Anfonwyd gormod o’ch cysylltiad mewn amser byr. Mae eich atebion yn dal ar y dudalen hon.',
          'Arhoswch funud, yna ceisiwch eto.',
        ],
      },
      unavailable: {
        title: 'Mae’n ddrwg gennym, ni allwn dderbyn eich atebion ar hyn o bryd',
        text: ['Maent yn dal ar y dudalen hon. Arhoswch funud, yna ceisiwch eto.'],
      },
      'too-large': {
        title: 'Mae hynny’n fwy nag y gallwn ei dderbyn',
        text: [
          'Byrhewch eich ateb hiraf, yna ceisiwch eto. Os na welwch eich atebion, ewch yn ôl i’r dudalen flaenorol.',
        ],
      },
      conflict: {
        title: 'Rydych eisoes wedi anfon y ffurflen hon',
        text: [
          'Mae’r atebion cyntaf gennym. Mae’r rhain yn wahanol, felly ni wnaethom eu derbyn.',
          'I ddweud rhywbeth arall, dechreuwch y ffurflen eto. I gywiro ateb, cysylltwch â ni.',
        ],
      },
      gone: {
        title: 'Nid yw eich atebion yma mwyach',
        text: [
          'Er eich preifatrwydd, rydym yn dileu atebion na chânt eu hanfon: ar ôl 24 awr, neu ar ôl 28 diwrnod os gwnaethoch eu cadw.',
        ],
      },
      cleared: {
        title: 'Mae eich atebion wedi’u dileu',
        text: ['Nid ydym yn cadw dim ohonynt. Os nad eich dyfais chi yw hon, caewch y ffenestr hon hefyd.'],
      },
      'mail-refused': {
        title: 'Ni allem anfon i’r cyfeiriad e-bost hwn',
        text: ['Mae eich atebion wedi’u cadw. Gwiriwch y cyfeiriad, neu copïwch y ddolen isod.'],
      },
      'mail-failed': {
        title: 'Ni allem anfon yr e-bost',
        text: [
          'Mae eich atebion wedi’u cadw. Copïwch y ddolen isod, neu ceisiwch eto ymhen ychydig funudau.',
        ],
      },
      'mailed-enough': {
        title: 'Ni allwn anfon y ddolen hon eto ar hyn o bryd',
        text: [
          'Mae eich atebion wedi’u cadw. Edrychwch ymhlith eich post sothach, neu copïwch y ddolen isod.',
        ],
      },
      foreign: {
        title: 'Ni allem fod yn siŵr bod hwn wedi dod o’n gwefan',
        text: [
          'Ewch yn ôl i’r ffurflen a’i hanfon oddi yno. Os nad yw hynny’n helpu, rhowch gynnig ar borwr arall.',
        ],
      },
      unreadable: {
        title: 'Mae’n ddrwg gennym, ni allem ddarllen yr hyn a anfonodd eich porwr',
        text: ['Ewch yn ôl i’r dudalen flaenorol a cheisiwch eto.'],
      },
      closed: {
        title: 'Mae’r ffurflen hon ar gau',
        text: [
          'Ni allwn dderbyn eich atebion mwyach. Maent yn dal ar y dudalen hon: copïwch yr hyn sydd ei angen arnoch.',
          'Mae’r hyn arall y gallwch ei wneud isod.',
        ],
      },
      changed: {
        title: 'Mae’r ffurflen hon wedi newid ers i chi ei hagor',
        text: ['Rydym wedi cadw eich atebion i’r cwestiynau sy’n dal yno. Gwiriwch nhw cyn anfon.'],
      },
      offline: {
        title: 'Nid ydych wedi’ch cysylltu',
        text: ['Mae eich atebion yn ddiogel ar y dudalen hon. Anfonwch nhw eto pan fyddwch yn ôl ar-lein.'],
      },
    },
  },
});
