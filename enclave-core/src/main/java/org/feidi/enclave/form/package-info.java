/**
 * What a value is made of: a form is a record, and its components are all it is made of.
 *
 * <p>{@link org.feidi.enclave.form.Forms} reads the parts of a form, finds what stands anywhere in
 * it, and builds it anew; {@link org.feidi.enclave.form.Composition} tells of a class which parts
 * its values have. Whoever asks something of all forms asks here, and no form answers for itself.
 */
@NullMarked
package org.feidi.enclave.form;

import org.jspecify.annotations.NullMarked;
