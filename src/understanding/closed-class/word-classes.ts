/**
 * The closed classes of a language that decide what kind of statement a sentence makes, as words and
 * phrases. A language that has no examples yet needs only the first three: with them nothing is changed by mistake.
 */
export interface WordClasses {
  /** "not", "never", "without". */
  readonly negators: readonly string[];
  /** "if", "unless", "as soon as". */
  readonly conditionals: readonly string[];
  /** "what", "whether"; also what only stands in questions: "how about". */
  readonly interrogatives: readonly string[];
  /** Of those, what also ties a clause to a noun and then asks nothing: "the person who renews". */
  readonly relatives?: readonly string[];
  /** What looks like a negation or a condition and is none: "do not forget to". */
  readonly harmless?: readonly string[];
  /** What makes a wish of a condition or of a past: "it would be better if …", "I would rather". */
  readonly wishes?: readonly string[];
  /** "not … but", "instead of": one thing is put in another's place. */
  readonly contrasts?: readonly string[];
  /** Verbs that begin a question when they stand first: "is", "shall". */
  readonly inverted?: readonly string[];
  /** Courtesy that makes a question a request: "could you". */
  readonly politeOpeners?: readonly string[];
  /** What is asked to be told is asked, however politely: "could you tell us". */
  readonly tellingVerbs?: readonly string[];
  /** Openers of a question that may ask for a deed: "can we", "how about". */
  readonly suggestions?: readonly string[];
  /** "says", "wrote": reports when somebody else is its subject. */
  readonly reporting?: readonly string[];
  /** "apparently", "we heard": reports whoever says it. */
  readonly hearsay?: readonly string[];
  /** Where people read their own data: "the portal says" tells what is so, though at second hand. */
  readonly sources?: readonly string[];
  /** "customer", "his", "they". */
  readonly others?: readonly string[];
  /** "Your": of the bot, or of a colleague. */
  readonly addressed?: readonly string[];
  /** Genitives that are our own: "our team's", "today's". */
  readonly ownGenitives?: readonly string[];
  /** "had", "used to": what is no longer so. */
  readonly former?: readonly string[];
  /** "was", "last year". */
  readonly past?: readonly string[];
  /** "suppose", "what if", "would". */
  readonly hypothetical?: readonly string[];
  /** Who speaks: "we". */
  readonly speakers?: readonly string[];
  /** What says that it is so now: "is", "now". */
  readonly present?: readonly string[];
  /** "maybe", "should", "I think". */
  readonly hedges?: readonly string[];
  /** "will", "plan to", "have to". */
  readonly planned?: readonly string[];
  /** "than", "compared". */
  readonly comparison?: readonly string[];
  /** "for example". */
  readonly examples?: readonly string[];
  /** Courtesy and small talk around a request. */
  readonly courtesy?: readonly string[];
  /** Words that tie a sentence together and name nothing. */
  readonly functionWords?: readonly string[];
}
