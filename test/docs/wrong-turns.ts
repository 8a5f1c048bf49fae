/** Turns of phrase that a native reader stumbles over, each with what to write instead (docs/writing.md). */
export const WRONG_TURNS: readonly { wrong: RegExp; right: string }[] = [
  {
    wrong: /\bstands? (here|there|in|twice|under)\b|\bthat stands?\b|\bwill stand here\b/i,
    right: 'is listed, is in, applies',
  },
  { wrong: /\bmay know of\b/i, right: 'can see' },
  { wrong: /\bon record\b/i, right: 'record, recorded' },
  { wrong: /\bput right\b/i, right: 'correct' },
  { wrong: /\bmade? good\b|\bmakes good\b/i, right: 'fulfil' },
  { wrong: /\bsteps? aside\b/i, right: 'is recused' },
  { wrong: /\bstill to come\b/i, right: 'is outstanding; is in the future' },
  { wrong: /\bthere is no such\b|\bhas no such\b/i, right: 'does not exist; does not have this' },
  { wrong: /\b(takes?|taken by) (this|the) step\b|\bstep is taken by\b/i, right: 'only … can do this' },
  { wrong: /\bbegin(s|ning)? (a|an|the|again|as)\b/i, right: 'create; start' },
  { wrong: /\b(gives?|gave) (the )?\w+ back\b|\bgiven back\b/i, right: 'return' },
  { wrong: /\bbesides (this|that)\b/i, right: 'also' },
  { wrong: /\bgoes on\b|\bgo on\b/i, right: 'continues' },
  { wrong: /\b(are|is) over\b(?! \d)/i, right: 'have ended; is for' },
  { wrong: /\bby now\b|\bfor want of\b|\bfor ever\b/i, right: 'already; because no … is known; permanently' },
  { wrong: /\bwhole\?|\bis whole\b/i, right: 'intact; verify' },
  { wrong: /\bis of (another|\{)/i, right: 'belongs to; is dated' },
  {
    wrong: /\bleave (this|it|the instalment) out\b|\bleft out\b|\bleave out\b/i,
    right: 'leave empty; remove',
  },
  { wrong: /\blay the\b|\blaid on\b/i, right: 'apply to' },
  { wrong: /\bas it is:|\bneeds an? \w+ of its own\b/i, right: 'say what is meant' },
  { wrong: /\bin words\b/i, right: 'as text; drop it' },
  { wrong: /\bour mistake\b|\bon our side\b/i, right: 'server error' },
  { wrong: /\bload it again\b/i, right: 'reload' },
  { wrong: /\bat most \S+ are taken\b/i, right: 'the limit is' },
  { wrong: /\blies? beyond\b|\bproper text\b/i, right: 'is outside; is not valid text' },
  { wrong: /\bwhat (waits|became of)\b|\bwaits for\b/i, right: 'is waiting for' },
  { wrong: /\bmay be missing\b|\bwherein\b|\bthereof\b|\bwhereof\b/i, right: 'is optional' },
  { wrong: /\bcontradicts the present state\b/i, right: 'conflicts with the current state' },
  { wrong: /^asked for\b|\bwas asked for\b|\} asks for\b/i, right: 'requests, requested' },
  { wrong: /(^|[.;] )name (each|the|at least)\b/i, right: 'enter, choose, list' },
  { wrong: /\bto that method\b|\bdoes not answer\b/i, right: 'does not support; does not respond' },
];

/** The first words of a summary: what the caller does. A new route may bring a new verb. */
export const VERBS: ReadonlySet<string> = new Set(
  (
    'Accept Add Adopt Allocate Answer Approve Assign Attach Cancel Change Check Close Comment Compare Confirm Correct ' +
    'Create Decline Declare Defer Delete Download Edit Export Follow Get Grant Import Invite Leave List Lock Mark Open ' +
    'Preview Publish Read Record Reject Remove Rename Reopen Replace Request Reset Resume Return Revoke Schedule ' +
    'Search Send Set Show Sign Start Stop Submit Subscribe Suspend Take Test Transfer Unlock Update Upload Verify ' +
    'Vote Withdraw'
  ).split(' '),
);
