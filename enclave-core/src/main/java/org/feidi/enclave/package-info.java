/** The root of the library; it holds only what all rooms share while they are compiled. */
@NullMarked
package org.feidi.enclave;

import org.jspecify.annotations.NullMarked;
