using System.Globalization;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Errors;

public sealed class MessagePagesTests
{
    private static readonly string[] Page = File.ReadAllLines(Repository.PathOf("docs", "language.md"));

    private static readonly IReadOnlyList<string> Headings = File
        .ReadAllLines(Repository.PathOf("docs", "messages.md"))
        .Where(line => line.StartsWith("## PEX", StringComparison.Ordinal))
        .Select(line => line[3..])
        .ToList();

    [Fact]
    public void Every_message_has_its_paragraph_where_help_links_lead() =>
        Assert.Equal(DiagnosticKinds.All.Select(kind => kind.Id), Headings);

    [Fact]
    public void The_bounds_on_the_page_are_those_in_force()
    {
        var bounds = string.Create(
            CultureInfo.InvariantCulture,
            $"A file has up to {Limits.FileLength:N0} characters, a line {Limits.LineLength:N0}, "
                + $"a program {Limits.Sessions} sessions, {Limits.Blocks} blocks, {Limits.WeekSections} `week` headers "
                + $"and {Limits.Weeks} weeks, a rotation {Limits.Turns} turns, "
                + $"a session {Limits.ExercisesPerSession} exercises, "
                + $"an exercise {Limits.SetsPerExercise} sets a week, and {Limits.Diagnostics} messages are shown. "
                + $"A header has up to {Limits.RepeatedSettings} `max` lines and "
                + $"{Limits.RepeatedSettings} `step` lines, an exercise {Limits.IntentsPerExercise} intents, "
                + $"{Limits.RulesPerExercise} progressions, {Limits.Stages} stages and {Limits.Choices} choices.");
        Assert.Contains(bounds, string.Join(" ", Page), StringComparison.Ordinal);
    }
}
