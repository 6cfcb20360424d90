package poise.core.scoring;

import poise.core.kernel.Id;
import poise.core.scenario.Claim;
import poise.core.session.Verdict;

/** A claim that the player made, and what is true. */
public record Statement(Id<Claim> claim, Verdict verdict, Evidence evidence, String truth) {}
