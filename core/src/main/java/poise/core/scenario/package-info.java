/** What an author wrote: product, fault, executives, truths, tools and acts. */
@NullMarked
package poise.core.scenario;

import org.jspecify.annotations.NullMarked;
