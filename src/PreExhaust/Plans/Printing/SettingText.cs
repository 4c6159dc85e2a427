namespace PreExhaust.Plans.Printing;

/// <summary>Writes settings, a line each.</summary>
internal static class SettingText
{
    public static IEnumerable<string> Lines(PlanSettings settings)
    {
        string?[] lines =
        [
            Line("goal", settings.Goal?.ToString().ToLowerInvariant()),
            Line("weeks", settings.Weeks),
            Line("units", settings.Units is { } unit ? new Mass(0, unit).Sign : null),
            settings.Rest?.Clause,
            Line("training max", settings.TrainingMax),
            .. settings.Maxes.Select(Max),
            Line("bodyweight", settings.Bodyweight),
            Line("bar", settings.Bar),
            List("plates", settings.Plates),
            .. settings.Steps.Select(step => $"step {PlainText.Line(step.Implement)} {step.Step}"),
            settings.Rotation is { } rotation ? Rotation(rotation) : null,
            Line("deload", settings.Deload),
            Line("time cap", settings.TimeCap is { } cap ? DurationText.Of(Interval<TimeSpan>.Point(cap)) : null),
            List("priority", settings.Priority.Select(PlainText.Line)),
            List("maintain", settings.Maintain.Select(PlainText.Line)),
            List("omit", settings.Omit.Select(PlainText.Line)),
            Line("style", settings.Style is { } style ? PlainText.Line(style) : null),
        ];
        return lines.Where(line => line is not null)!;
    }

    private static string? Line(string keyword, object? value) => value is null ? null : $"{keyword} {value}";

    private static string? List<T>(string keyword, IEnumerable<T> values) =>
        values.Any() ? $"{keyword} {string.Join(", ", values)}" : null;

    private static string Rotation(Rotation rotation)
    {
        var names = rotation.Sessions.Select(name => NameText.OfTurn(name, Plans.Rotation.Off));
        var days = rotation.Days.Count == 0 ? "" : $" on {string.Join(", ", rotation.Days)}";
        return $"rotate {string.Join(", ", names)}{days}";
    }

    private static string Max(DeclaredMax max)
    {
        var reps = max.Reps == 1 ? "" : $" {max.Reps}RM";
        return $"max {NameText.OfExercise(max.Exercise)}{reps} {max.Weight}";
    }
}
