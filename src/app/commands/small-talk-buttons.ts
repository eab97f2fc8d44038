import { SMALL_BUTTONS } from '../../cards/talk/describe-small-talk';
import type { Button } from '../../cards/kit/view';
import { buttonData } from '../../domain/requests/button-data';
import type { ShowTopic } from '../../domain/requests/command';
import type { SmallTalkTopic } from '../../domain/requests/small-talk';

/** A button under a reply; some lead somewhere only once a team is set up. */
export interface SmallButton extends Button {
  readonly from: 'always' | 'set-up';
}

const show = (title: string, what: ShowTopic, from: SmallButton['from']): SmallButton => ({
  title,
  data: buttonData({ action: 'show', what }),
  from,
});
/** Does what the words do: what a reply teaches to say. */
const say = (title: string, text: string, from: SmallButton['from']): SmallButton => ({
  title,
  data: buttonData({ action: 'ask', text }),
  from,
});

const SUPPORT = show(SMALL_BUTTONS.support, 'support', 'always');
const HELP = show(SMALL_BUTTONS.help, 'help', 'always');
const STATUS = show(SMALL_BUTTONS.status, 'status', 'set-up');
const CHECKLIST = show(SMALL_BUTTONS.checklist, 'checklist', 'set-up');
const HISTORY = show(SMALL_BUTTONS.history, 'history', 'set-up');
const PREVIEW = show(SMALL_BUTTONS.preview, 'preview', 'set-up');
const FORECAST = show(SMALL_BUTTONS.forecast, 'forecast', 'set-up');
const UNDO = say(SMALL_BUTTONS.undo, 'undo', 'set-up');
const SET_UP: SmallButton = {
  title: SMALL_BUTTONS.setUp,
  data: buttonData({ action: 'open-set-up' }),
  from: 'always',
};
const EDIT_LIST: SmallButton = {
  title: SMALL_BUTTONS.addItem,
  data: buttonData({ action: 'open-form', form: 'checklist' }),
  from: 'set-up',
};
const ADD_REFERENCE: SmallButton = {
  title: SMALL_BUTTONS.addReference,
  data: buttonData({ action: 'open-form', form: 'reference' }),
  from: 'set-up',
};
const ADD_PASS: SmallButton = {
  title: SMALL_BUTTONS.addPass,
  data: buttonData({ action: 'open-form', form: 'exam' }),
  from: 'set-up',
};

/** What each reply offers: what it explains first. A story and the help card bring their own. */
export const SMALL_TALK_BUTTONS: Readonly<
  Record<Exclude<SmallTalkTopic, 'small:story' | 'bot:what-can-you-do'>, readonly SmallButton[]>
> = {
  'small:thanks': [],
  'small:greeting': [STATUS, CHECKLIST, HELP],
  'small:bye': [],
  'small:ok': [],
  'small:praise': [],
  'small:frustration': [SUPPORT, HELP],
  'small:repeat': [SUPPORT, HELP],
  'small:apology': [],
  'small:wrong': [UNDO, HISTORY, HELP],
  'small:how-are-you': [CHECKLIST],
  'bot:how-pause': [say(SMALL_BUTTONS.pause, 'pause 2 weeks', 'set-up'), PREVIEW, HELP],
  'bot:how-delete': [say(SMALL_BUTTONS.delete, 'delete our data', 'set-up'), STATUS, HELP],
  'bot:how-change-date': [SET_UP, STATUS],
  'bot:how-add-item': [EDIT_LIST, CHECKLIST, HELP],
  'bot:how-tick': [CHECKLIST, HELP],
  'bot:how-undo': [UNDO, HISTORY, HELP],
  'bot:how-remind-others': [SET_UP, PREVIEW],
  'bot:how-holding': [SET_UP, STATUS],
  'bot:how-contact': [SET_UP, STATUS],
  'bot:how-export': [
    show(SMALL_BUTTONS.export, 'export', 'set-up'),
    show(SMALL_BUTTONS.calendar, 'calendar', 'set-up'),
    HELP,
  ],
  'bot:how-language': [HELP],
  'bot:how-set-up': [SET_UP, HELP],
  'bot:how-records': [ADD_REFERENCE, ADD_PASS, HELP],
  'bot:word': [FORECAST, HELP],
  'bot:privacy': [
    show(SMALL_BUTTONS.export, 'export', 'set-up'),
    say(SMALL_BUTTONS.delete, 'delete our data', 'set-up'),
    HELP,
  ],
  'bot:person': [SUPPORT, HELP],
  'bot:when-remind': [PREVIEW, SET_UP],
};
