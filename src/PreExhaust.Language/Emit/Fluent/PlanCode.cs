using PreExhaust.Plans;
using static PreExhaust.Language.Emit.Fluent.CodeText;

namespace PreExhaust.Language.Emit.Fluent;

/// <summary>Writes a plan with all that it holds.</summary>
internal sealed class PlanCode(TrainingPlan plan)
{
    public string Write()
    {
        var steps = HeaderCode.Steps(plan.Settings, plan.Notes, plan.Allowed).ToList();
        if (plan.Exercises.Count > 0)
            steps.Add(Call(".Define", plan.Exercises.Select(ExerciseCode.Of)));
        steps.AddRange(Inside(block: null));
        if (plan.Blocks.Count > 0)
            steps.Add(Call(".Add", plan.Blocks.Select(Block)));
        return Chain($"Plan({Quoted(plan.Name)})", steps);
    }

    private IEnumerable<string> Inside(int? block)
    {
        var sessions = Sessions(block, section: null);
        if (sessions.Count > 0)
            yield return Call(".Add", sessions);
        var weeks = Enumerable.Range(0, plan.WeekSections.Count)
            .Where(i => plan.WeekSections[i].Block == block)
            .Select(Week)
            .ToList();
        if (weeks.Count > 0)
            yield return Call(".Add", weeks);
    }

    private string Block(TrainingBlock block, int place)
    {
        var said = HeaderCode.Steps(block.Settings, block.Notes, block.Allowed);
        return Chain($"Block({Quoted(block.Name)})", said.Concat(Inside(place)));
    }

    private string Week(int place)
    {
        var section = plan.WeekSections[place];
        var steps = new List<string>();
        if (section.IsDeload)
            steps.Add(".Deload()");
        else if (section.Title is { } title)
            steps.Add($".Title({Quoted(title)})");
        steps.AddRange(HeaderCode.Steps(section.Settings, section.Notes, section.Allowed));
        var sessions = Sessions(section.Block, place);
        if (sessions.Count > 0)
            steps.Add(Call(".Add", sessions));
        return Chain($"Week({Weeks(section.Weeks)})", steps);
    }

    private List<string> Sessions(int? block, int? section) => plan.Sessions
        .Where(session => session.Block == block && session.WeekSection == section)
        .Select(session => SessionCode.Of(session, plan.SettingsOf(session).Rest))
        .ToList();
}
