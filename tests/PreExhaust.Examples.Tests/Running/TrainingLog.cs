using PreExhaust.Plans;
using PreExhaust.Progression;
using PreExhaust.Resolution;

namespace PreExhaust.Examples.Tests.Running;

/// <summary>Sixteen weeks of a program as a lifter's log: what was due, what was done, and what follows.</summary>
internal sealed class TrainingLog(ResolvedPlan run, SimulatedLifter lifter, int weeks)
{
    private readonly List<string> _lines = [];

    public string Write()
    {
        var unit = run.Plan.Settings.Units ?? MassUnit.Kilogram;
        var state = run.Start();
        var (number, heading) = (0, "");
        while (run.Next(state) is { } due)
        {
            var next = $"cycle {due.Cycle}, week {due.Week}{(due.Block is null ? "" : $", {due.Block}")}";
            if (next != heading)
                number++;
            if (number > weeks)
                break;
            if (next != heading)
                _lines.Add($"{(number > 1 ? "\n" : "")}Week {number} ({next})");
            heading = next;
            var result = lifter.Do(due, number, unit);
            var completion = run.Complete(state, result);
            Write(due, result, completion);
            state = completion.State;
        }

        return string.Join("\n", _lines) + "\n";
    }

    private void Write(DueSession due, SessionResult result, Completion completion)
    {
        _lines.Add($"  {due.Day?.ToString() ?? "any day"} {due.Name}".TrimEnd());
        for (var i = 0; i < due.Training.Slots.Count; i++)
        {
            var slot = due.Training.Slots[i];
            if (!Progresses(slot.Exercise))
                continue;
            _lines.Add($"    {slot.Exercise}: {Line(slot, result.Exercises[i])}{(slot.IsDeload ? " (deload)" : "")}");
            foreach (var happened in completion.Events.Where(e => e.Exercise == slot.Exercise))
                _lines.Add($"      {happened.Text} ({happened.Rule})");
        }

        _lines.AddRange(completion.Notices.Select(notice => $"    ! {notice}"));
    }

    private static string Line(ResolvedSlot slot, ExerciseResult result)
    {
        var done = string.Join(" ", result.Sets.Select(set => set.Reps));
        var load = slot.Groups.All(group => group.Load == ResolvedLoad.Open) ? $" with {result.Sets[0].Load}" : "";
        return $"{string.Join(", ", slot.Groups)}{load}: {done}";
    }

    private bool Progresses(ExerciseReference exercise) => run.Plan.Sessions
        .SelectMany(session => session.Slots)
        .Any(slot => slot.Progression.Count > 0 && slot.Choices.Contains(exercise));
}
