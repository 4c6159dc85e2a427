using System.Globalization;
using System.Text.RegularExpressions;
using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace ConsoleCoach;

/// <summary>What the lifter typed after a set.</summary>
internal abstract partial record Answer
{
    public const string Hint = "Enter: as prescribed; or 8, 8 x 57.5, 8 @9. s skips, q stops.";

    /// <summary>What was typed; <c>null</c> when it means nothing here.</summary>
    /// <param name="text">The line; <c>null</c> when the input has ended, which stops like <c>q</c>.</param>
    /// <param name="set">The set that was asked for.</param>
    /// <param name="unit">The unit of a weight without one.</param>
    public static Answer? Read(string? text, ResolvedSet set, MassUnit unit)
    {
        switch (text?.Trim().ToLowerInvariant())
        {
            case null or "q":
                return new Stop();
            case "s":
                return new Skip();
            case "" when set.Planned.Target is AmrapTarget:
                return null; // As many as possible: only the lifter knows.
            case { } line when Pattern().Match(line) is { Success: true, Groups: var parts }:
                var reps = parts["reps"] is { Success: true, Value: var number }
                    ? int.Parse(number, CultureInfo.InvariantCulture)
                    : set.Aim;
                var load = NumberOf(parts["load"]) is { } amount ? new Mass(amount, unit).ToString() : null;
                var rpe = NumberOf(parts["rpe"]);
                return rpe is null or (>= 5 and <= 10) ? new Done(new(reps, load, rpe)) : null;
            default:
                return null;
        }
    }

    private static decimal? NumberOf(Group part) =>
        part.Success ? decimal.Parse(part.Value.Replace(',', '.'), CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^(?<reps>[0-9]{1,4})?( *x *(?<load>-?[0-9]{1,4}([.,][0-9]{1,3})?))?( *@ *(?<rpe>[0-9]{1,2}([.,]5)?))?$")]
    private static partial Regex Pattern();

    public sealed record Done(LoggedSet Set) : Answer;

    public sealed record Skip : Answer;

    public sealed record Stop : Answer;
}
