/**
 * The tour: real cases, told in a few lines and settled, in English and Chinese.
 *
 * <p>Each {@link org.feidi.enclave.examples.Walkthrough} is one case and can be read alone. What a
 * source publishes is cited or called reported; what a source leaves open is called a reading; what
 * is invented is called invented. {@link org.feidi.enclave.examples.Tour} prints them.
 */
@NullMarked
package org.feidi.enclave.examples;

import org.jspecify.annotations.NullMarked;
