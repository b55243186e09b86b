/**
 * Published sharing rules, ready to use.
 *
 * <p>One class for each document: its citation, the figures and milestones that it asks for, and
 * the rule. Where a source leaves something open that changes a number, the reading is a required
 * argument; where it was read in one way, the javadoc says so under <i>Reading</i>. Labels of the
 * sources: <i>official</i> means read in the document itself,
 * <i>reported</i> means taken from a report about it.
 *
 * <p>Read {@link org.feidi.enclave.rulebook.Zibo2022} first.
 */
@NullMarked
package org.feidi.enclave.rulebook;

import org.jspecify.annotations.NullMarked;
