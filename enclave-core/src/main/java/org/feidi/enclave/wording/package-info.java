/**
 * Saying things in English and in Chinese.
 *
 * <p>A {@link org.feidi.enclave.wording.Name} is what something is called in both languages. A {@link
 * org.feidi.enclave.wording.Message} has named places; a {@link org.feidi.enclave.wording.Sentence}
 * is a message with its values, worded when it is asked for and not before; a {@link
 * org.feidi.enclave.wording.Vocabulary} holds the patterns of one room in both languages. A {@link
 * org.feidi.enclave.wording.Citation} says which article of which document a number comes from. A
 * {@link org.feidi.enclave.wording.Document} is what is printed: headings, paragraphs, lists and
 * tables of values, as Markdown, HTML or CSV. The locale is always an argument; English answers
 * where it is not Chinese.
 */
@NullMarked
package org.feidi.enclave.wording;

import org.jspecify.annotations.NullMarked;
