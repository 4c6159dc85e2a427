namespace PreExhaust.Plans.Encoding;

/// <summary>Writes settings: which of them are said, in bits, then those.</summary>
internal sealed class SettingsWriter(EncodingWriter writer)
{
    public void Settings(PlanSettings settings)
    {
        writer.Flags(
            settings.Goal is not null,
            settings.Weeks is not null,
            settings.Units is not null,
            settings.Rest is not null,
            settings.TrainingMax is not null,
            settings.Maxes.Count > 0,
            settings.Bodyweight is not null,
            settings.Bar is not null,
            settings.Plates.Count > 0,
            settings.Steps.Count > 0,
            settings.TimeCap is not null,
            settings.Priority.Count > 0,
            settings.Maintain.Count > 0,
            settings.Omit.Count > 0,
            settings.Style is not null,
            settings.Deload is not null,
            settings.Rotation is not null);
        if (settings.Goal is { } goal)
            writer.Number((ulong)goal);
        if (settings.Weeks is { } weeks)
            writer.Signed(weeks);
        if (settings.Units is { } units)
            writer.Number((ulong)units);
        if (settings.Rest is { } rest)
            writer.Rest(rest);
        if (settings.TrainingMax is { } trainingMax)
            writer.Decimal(trainingMax.Value);
        if (settings.Maxes.Count > 0)
            writer.List(settings.Maxes, Max);
        if (settings.Bodyweight is { } bodyweight)
            writer.Mass(bodyweight);
        if (settings.Bar is { } bar)
            writer.Mass(bar);
        if (settings.Plates.Count > 0)
            writer.List(settings.Plates, writer.Mass);
        if (settings.Steps.Count > 0)
            writer.List(settings.Steps, Step);
        if (settings.TimeCap is { } timeCap)
            writer.Time(timeCap);
        if (settings.Priority.Count > 0)
            writer.Texts(settings.Priority);
        if (settings.Maintain.Count > 0)
            writer.Texts(settings.Maintain);
        if (settings.Omit.Count > 0)
            writer.Texts(settings.Omit);
        if (settings.Style is not null)
            writer.Text(settings.Style);
        if (settings.Deload is not null)
            Deload(settings.Deload);
        if (settings.Rotation is { } rotation)
            Rotation(rotation);
    }

    private void Deload(DeloadPlan deload)
    {
        writer.Flags(deload.IsAutomatic, deload.Sets is not null, deload.Load is not null);
        writer.Signed(deload.EveryWeeks);
        if (deload.Sets is { } sets)
            writer.Decimal(sets.Value);
        if (deload.Load is { } load)
            writer.Decimal(load.Value);
    }

    private void Rotation(Rotation rotation)
    {
        writer.Texts(rotation.Sessions);
        writer.List(rotation.Days, writer.Day);
    }

    private void Max(DeclaredMax max)
    {
        writer.Text(max.Exercise);
        writer.Signed(max.Reps);
        writer.Mass(max.Weight);
    }

    private void Step(LoadStep step)
    {
        writer.Text(step.Implement);
        writer.Mass(step.Step);
    }
}
