/**
 * The closed classes of a language that decide what kind of statement a sentence makes, as phrases parted by
 * commas. A language that has no examples yet needs only the first three: with them nothing is changed by mistake.
 */
export interface WordClasses {
  /** "not", "never", "without". */
  readonly negators: string;
  /** "if", "unless", "as soon as". */
  readonly conditionals: string;
  /** "what", "whether"; also what only stands in questions: "how about". */
  readonly interrogatives: string;
  /** Of those, what also ties a clause to a noun and then asks nothing: "the person who renews". */
  readonly relatives?: string;
  /** What looks like a negation or a condition and is none: "do not forget to". */
  readonly harmless?: string;
  /** What makes a wish of a condition or of a past: "it would be better if …", "I would rather". */
  readonly wishes?: string;
  /** "not … but", "instead of": one thing is put in another's place. */
  readonly contrasts?: string;
  /** Verbs that begin a question when they stand first: "is", "shall". */
  readonly inverted?: string;
  /** Courtesy that makes a question a request: "could you". */
  readonly politeOpeners?: string;
  /** What is asked to be told is asked, however politely: "could you tell us". */
  readonly tellingVerbs?: string;
  /** Openers of a question that may ask for a deed: "can we", "how about". */
  readonly suggestions?: string;
  /** "says", "wrote": reports when somebody else is its subject. */
  readonly reporting?: string;
  /** "apparently", "we heard": reports whoever says it. */
  readonly hearsay?: string;
  /** Where people read their own data: "the portal says" tells what is so, though at second hand. */
  readonly sources?: string;
  /** "customer", "his", "they". */
  readonly others?: string;
  /** "Your": of the bot, or of a colleague. */
  readonly addressed?: string;
  /** Genitives that are our own: "our team's", "today's". */
  readonly ownGenitives?: string;
  /** "had", "used to": what is no longer so. */
  readonly former?: string;
  /** "was", "last year". */
  readonly past?: string;
  /** "suppose", "what if", "would". */
  readonly hypothetical?: string;
  /** Who speaks: "we". */
  readonly speakers?: string;
  /** What says that it is so now: "is", "now". */
  readonly present?: string;
  /** "maybe", "should", "I think". */
  readonly hedges?: string;
  /** "will", "plan to", "have to". */
  readonly planned?: string;
  /** "than", "compared". */
  readonly comparison?: string;
  /** "for example". */
  readonly examples?: string;
  /** Courtesy and small talk around a request. */
  readonly courtesy?: string;
  /** Words that tie a sentence together and name nothing. */
  readonly functionWords?: string;
}
