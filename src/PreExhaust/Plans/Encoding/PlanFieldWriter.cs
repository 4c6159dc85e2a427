namespace PreExhaust.Plans.Encoding;

/// <summary>
/// Writes the fields of a plan in a fixed order; <see cref="PlanFieldReader"/> mirrors it line by line.
/// Where many optional values stand together, one number says in bits which are there.
/// </summary>
internal sealed class PlanFieldWriter(EncodingWriter writer, string? file)
{
    private readonly SettingsWriter _settings = new(writer);
    private int _lastStart;
    private int _lastLine;

    public void Plan(TrainingPlan plan)
    {
        writer.Text(file);
        writer.Text(plan.Name);
        Anchor(plan.Source);
        writer.Texts(plan.Notes);
        writer.List(plan.Allowed, Suppression);
        _settings.Settings(plan.Settings);
        writer.List(plan.Blocks, Block);
        writer.List(plan.WeekSections, Section);
        writer.List(plan.Sessions, Session);
        writer.List(plan.Exercises, writer.Exercise);
    }

    private void Block(TrainingBlock block)
    {
        writer.Text(block.Name);
        Anchor(block.Source);
        writer.Texts(block.Notes);
        writer.List(block.Allowed, Suppression);
        _settings.Settings(block.Settings);
    }

    private void Section(WeekSection section)
    {
        writer.Flags(section.Block is not null, section.IsDeload);
        Pattern(section.Weeks);
        if (section.Block is { } block)
            writer.Signed(block);
        writer.Text(section.Title);
        Anchor(section.Source);
        writer.Texts(section.Notes);
        writer.List(section.Allowed, Suppression);
        _settings.Settings(section.Settings);
    }

    private void Session(Session session)
    {
        writer.Flags(session.Block is not null, session.WeekSection is not null, session.Groups.Count > 0);
        if (session.Block is { } block)
            writer.Signed(block);
        if (session.WeekSection is { } section)
            writer.Signed(section);
        if (session.Groups.Count > 0)
            writer.List(session.Groups, ExerciseGroup);
        writer.Text(session.Name);
        Anchor(session.Source);
        writer.Texts(session.Notes);
        writer.List(session.Allowed, Suppression);
        writer.List(session.Days, writer.Day);
        _settings.Settings(session.Settings);
        writer.List(session.Slots, Slot);
    }

    private void ExerciseGroup(ExerciseGroup group)
    {
        writer.Flags(
            group.Rounds is not null,
            group.Every is not null,
            group.Duration is not null,
            group.Rest is not null,
            group.Notes.Count > 0);
        writer.Number(group.Letter);
        writer.Number((ulong)group.Kind);
        Anchor(group.Source);
        if (group.Rounds is { } rounds)
            writer.Signed(rounds);
        if (group.Every is { } every)
            writer.Time(every);
        if (group.Duration is { } duration)
            writer.Time(duration);
        if (group.Rest is { } rest)
            writer.Rest(rest);
        if (group.Notes.Count > 0)
            writer.Texts(group.Notes);
    }

    private void Slot(ExerciseSlot slot)
    {
        writer.Flags(
            slot.Exercise.Variant is not null,
            slot.Label is not null,
            slot.Warmup.Count > 0,
            slot.Weeks.Count > 0,
            slot.OnlyWeeks is not null,
            slot.Intents.Count > 0,
            slot.Tags.Count > 0,
            slot.Notes.Count > 0,
            slot.Allowed.Count > 0,
            slot.Alternatives.Count > 0,
            slot.Stages.Count > 0,
            slot.Progression.Count > 0);
        writer.Text(slot.Exercise.Name);
        if (slot.Exercise.Variant is not null)
            writer.Text(slot.Exercise.Variant);
        Anchor(slot.Source);
        if (slot.Label is not null)
            Label(slot.Label);
        writer.List(slot.Groups, Group);
        if (slot.Warmup.Count > 0)
            writer.List(slot.Warmup, Group);
        if (slot.Weeks.Count > 0)
            writer.List(slot.Weeks, Row);
        if (slot.OnlyWeeks is not null)
            Pattern(slot.OnlyWeeks);
        if (slot.Intents.Count > 0)
            writer.List(slot.Intents, Intent);
        if (slot.Tags.Count > 0)
            writer.Texts(slot.Tags);
        if (slot.Notes.Count > 0)
            writer.Texts(slot.Notes);
        if (slot.Allowed.Count > 0)
            writer.List(slot.Allowed, Suppression);
        if (slot.Alternatives.Count > 0)
            writer.List(slot.Alternatives, Choice);
        if (slot.Stages.Count > 0)
            writer.List(slot.Stages, stage => writer.List(stage, Group));
        if (slot.Progression.Count > 0)
            writer.List(slot.Progression, Rule);
    }

    private void Choice(ExerciseReference exercise)
    {
        writer.Text(exercise.Name);
        writer.Text(exercise.Variant);
    }

    private void Rule(ProgressionRule rule)
    {
        writer.Rule(rule);
        Anchor(rule.Source);
    }

    private void Label(SupersetLabel label)
    {
        writer.Number(label.Letter);
        writer.Signed(label.Number);
    }

    private void Row(WeekRow row)
    {
        Pattern(row.Weeks);
        writer.Bool(row.IsDeload);
        writer.Text(row.Title);
        writer.List(row.Groups, Group);
    }

    private void Pattern(WeekPattern pattern)
    {
        writer.List(pattern.Ranges, writer.Interval);
        writer.Signed(pattern.Every);
        writer.Signed(pattern.First);
    }

    private void Intent(Intent intent)
    {
        writer.Number((ulong)intent.Kind);
        writer.Text(intent.MuscleGroup);
        writer.Text(intent.For);
        Anchor(intent.Source);
    }

    private void Suppression(Suppression suppression)
    {
        writer.Text(suppression.RuleId);
        writer.Text(suppression.Reason);
        Anchor(suppression.Source);
    }

    private void Group(SetGroup group)
    {
        writer.Flags(
            group.Load is not null,
            group.Effort is not null,
            group.Rest is not null,
            group.Tempo is not null,
            group.Open != OpenEnd.None,
            group.Tags.Count > 0,
            group.Note is not null,
            group.Technique is not null);
        writer.Interval(group.Count);
        writer.Target(group.Target);
        Anchor(group.Source);
        if (group.Load is not null)
            writer.Load(group.Load);
        if (group.Effort is not null)
            writer.Effort(group.Effort);
        if (group.Rest is not null)
            writer.Rest(group.Rest);
        if (group.Tempo is not null)
            writer.Tempo(group.Tempo);
        if (group.Open != OpenEnd.None)
            writer.Number((ulong)group.Open);
        if (group.Tags.Count > 0)
            writer.Texts(group.Tags);
        if (group.Note is not null)
            writer.Text(group.Note);
        if (group.Technique is not null)
            writer.Technique(group.Technique);
    }

    /// <summary>
    /// 0 for none, 1 for the plan's own file, 2 with another; then the distance from the last anchor.
    /// </summary>
    private void Anchor(Anchor? anchor)
    {
        if (anchor is null)
        {
            writer.Number(0);
            return;
        }

        var isElsewhere = !string.Equals(anchor.File, file, StringComparison.Ordinal);
        writer.Number(isElsewhere ? 2u : 1u);
        if (isElsewhere)
            writer.Text(anchor.File);
        writer.Signed((long)anchor.Start - _lastStart);
        writer.Signed(anchor.Length);
        writer.Signed((long)anchor.Line - _lastLine);
        writer.Signed(anchor.Column);
        _lastStart = anchor.Start;
        _lastLine = anchor.Line;
    }
}
