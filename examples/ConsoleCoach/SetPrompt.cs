using PreExhaust.Plans;
using PreExhaust.Resolution;
using PreExhaust.Sheets;

namespace ConsoleCoach;

/// <summary>Asks what was done of a set.</summary>
internal sealed class SetPrompt(ResolvedPlan run, SessionWalk walk)
{
    private readonly HashSet<int> _introduced = [];

    /// <summary>Asks until the answer means something.</summary>
    public Answer Ask(Step step)
    {
        var slot = walk.Slots[step.Slot];
        if (_introduced.Add(step.Slot))
            Introduce(slot, hasBegun: step.Number > 0);
        var set = slot.Sets[step.Number];
        var place = $"{slot.Slot.Label} set {step.Number + 1} of {slot.Sets.Count}".Trim();
        while (true)
        {
            var line = Terminal.Ask(
                $"  {place}: [bold]{Work(set)}[/][grey]{PerSide(slot, set)}{Manner(set)}[/] > ");
            if (Answer.Read(line, set, walk.Unit) is { } answer)
                return answer;
            Terminal.Say($"[yellow]Not understood. {Answer.Hint}[/]");
        }
    }

    private void Introduce(ResolvedSlot slot, bool hasBegun)
    {
        Terminal.Say($"");
        Terminal.Say($"[bold green]{$"{slot.Slot.Label} {slot.Exercise}".Trim()}[/]");
        foreach (var note in slot.Slot.Notes)
            Terminal.Say($"  [italic]{note}[/]");
        foreach (var set in hasBegun ? [] : slot.WarmupSets)
            Terminal.Say($"  [grey]warm-up: {Work(set)}{PerSide(slot, set)}[/]");
    }

    private static string Work(ResolvedSet set)
    {
        var load = $"{set.Load}" is { Length: > 0 } known ? $" x {known}" : "";
        if (set.Planned.Target is not RepTarget { Reps: var reps })
            return set.Target + load;
        return set.Target
            + (load.Length > 0 ? load : ", any weight")
            + (reps.IsPoint ? "" : $", aim at {set.Aim}");
    }

    private string PerSide(ResolvedSlot slot, ResolvedSet set) =>
        run.PlatesPerSide(slot, set.Load) is { Count: > 0 } plates ? $", {string.Join(" + ", plates)} a side" : "";

    private static string Manner(ResolvedSet set) => string.Concat(
        new[] { set.Planned.Effort?.ToString(), set.Planned.Rest is { } rest ? $"then {rest} rest" : null }
            .Where(part => part is not null)
            .Select(part => $", {part}"));
}
