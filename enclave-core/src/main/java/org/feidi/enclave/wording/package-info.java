/**
 * Saying things in English and in Chinese.
 *
 * <p>A {@link org.feidi.enclave.wording.Name} is what something is called in both languages; a
 * {@link org.feidi.enclave.wording.Sentence} is a message with its values, worded when it is asked
 * for and not before; a {@link org.feidi.enclave.wording.Vocabulary} holds the messages of one
 * package in both languages; a {@link org.feidi.enclave.wording.Citation} says which article of
 * which document a number comes from. A {@link org.feidi.enclave.wording.Document} is what is printed:
 * headings, paragraphs, lists and tables of values, as Markdown, HTML or CSV. No language is a default:
 * the locale is always an argument.
 */
@NullMarked
package org.feidi.enclave.wording;

import org.jspecify.annotations.NullMarked;
