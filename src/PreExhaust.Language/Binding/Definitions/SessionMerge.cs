using PreExhaust.Language.Diagnostics;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>
/// Puts the lines of a session and those of its model together: a line of the same identity takes the place of the
/// model's, the others follow.
/// </summary>
internal sealed class SessionMerge(BindingContext context)
{
    private readonly NameBinder _names = new(context);
    private readonly Omissions _omissions = new(context);

    public void Run(SessionDraft copy, SessionDraft model)
    {
        var place = new CopyPlace(copy.Model!.Span, default);
        var omitted = _omissions.Of(copy, model);
        var own = copy.Exercises.ToLookup(exercise => _names.IdentityOf(exercise.Syntax));
        var used = new Dictionary<ExerciseReference, int>();
        var lines = new List<MergedLine>();
        foreach (var exercise in model.Exercises)
        {
            var identity = _names.IdentityOf(exercise.Syntax);
            if (omitted.Contains(identity))
                continue;
            used.TryGetValue(identity, out var count);
            used[identity] = count + 1;
            var line = own[identity].ElementAtOrDefault(count) ?? exercise.CopyTo(place, context.AnchorOf(copy.Model));
            lines.Add(new(line, exercise));
        }

        var replacing = new HashSet<ExerciseDraft>(lines.Select(line => line.Exercise));
        var following = copy.Exercises.Where(line => !replacing.Contains(line));
        lines.AddRange(following.Select(line => new MergedLine(line, null)));
        MergeGroups(copy, model, lines, place);
        copy.Exercises.Clear();
        copy.Exercises.AddRange(lines.Select(line => line.Exercise).Take(Limits.ExercisesPerSession));
        if (lines.Count > Limits.ExercisesPerSession)
            context.Report(
                DiagnosticKinds.TooMany,
                copy.Model,
                $"A session has at most {Limits.ExercisesPerSession} exercises; with those copied here it has more.");
        MergeHeader(copy, model);
    }

    /// <summary>The groups of both, each before the line that it stood before.</summary>
    private static void MergeGroups(SessionDraft copy, SessionDraft model, List<MergedLine> lines, CopyPlace place)
    {
        var own = copy.Groups.Select(group => group.At(PlaceOf(copy, group, lines), group.Copy)).ToList();
        var copied = model.Groups
            .Where(group => own.All(other => other.Letter != group.Letter))
            .Select(group => group.At(PlaceOf(model, group, lines), place))
            .ToList();
        copy.Groups.Clear();
        copy.Groups.AddRange(copied.Concat(own).OrderBy(group => group.First));
    }

    private static int PlaceOf(SessionDraft session, GroupDraft group, List<MergedLine> lines)
    {
        for (var i = group.First; i < session.Exercises.Count; i++)
        {
            var line = session.Exercises[i];
            var place = lines.FindIndex(merged => merged.Exercise == line || merged.Model == line);
            if (place >= 0)
                return place;
        }

        return lines.Count;
    }

    private void MergeHeader(SessionDraft copy, SessionDraft model)
    {
        copy.Settings = copy.Settings.Within(model.Settings);
        if (copy.Notes.Count == 0)
            copy.Notes.AddRange(model.Notes);
        copy.Allowed.AddRange(model.Allowed
            .Where(allowed => copy.Allowed.All(own => own.RuleId != allowed.RuleId))
            .Select(allowed => allowed with { Source = context.AnchorOf(copy.Model!) })
            .ToList());
    }
}
