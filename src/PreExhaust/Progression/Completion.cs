using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>What follows from a session that was done or skipped.</summary>
/// <param name="State">The state after it.</param>
/// <param name="Events">What progression changed, in the order of the session.</param>
/// <param name="Notices">What the result left open or said in vain, each a sentence.</param>
public sealed record Completion(ProgramState State, ValueList<ProgressEvent> Events, ValueList<string> Notices);
