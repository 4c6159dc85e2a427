using PreExhaust.Tests.Shared;

namespace PreExhaust.Samples.Tests;

/// <summary>The coach at a terminal, as a lifter uses it.</summary>
public sealed class ConsoleCoachTerminalTests : IDisposable
{
    private const string Colour = @"\e\[[0-9;]+m";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ToolFact("script")]
    public async Task A_terminal_gets_colours_and_the_logbook_its_place_among_the_settings()
    {
        using var terminal = Start();

        Assert.Matches(Colour, await terminal.Answer("set 1 of 3: ", "5\n"));
        await terminal.Answer("set 2 of 3: ", "q\n");
        await terminal.ReadTo("Stopped.");
        Assert.True(File.Exists(_folder.PathOf("PreExhaust/three-days.json")));
    }

    [ToolFact("script")]
    public async Task Where_no_colour_is_wanted_there_is_none()
    {
        using var plain = Start(("NO_COLOR", "1"));
        using var dumb = Start(("TERM", "dumb"));

        Assert.DoesNotMatch(Colour, await plain.ReadTo("set 1 of 3: "));
        Assert.DoesNotMatch(Colour, await dumb.ReadTo("set 1 of 3: "));
    }

    [ToolFact("script")]
    public async Task Ctrl_C_keeps_what_was_logged()
    {
        using (var terminal = Start())
        {
            await terminal.Answer("set 1 of 3: ", "5\n");
            await terminal.Answer("set 2 of 3: ", "\u0003");
            await terminal.ReadTo("Stopped. Every set that was logged is kept.");
        }

        using var again = Start();
        Assert.Contains("goes on where you stopped", await again.ReadTo("set 2 of 3: "), StringComparison.Ordinal);
    }

    private TerminalSession Start(params (string Name, string Value)[] environment)
    {
        var variables = new Dictionary<string, string?>
        {
            ["NO_COLOR"] = null,
            ["TERM"] = "xterm-256color",
            ["XDG_CONFIG_HOME"] = _folder.Path,
        };
        foreach (var (name, value) in environment)
            variables[name] = value;
        return new($"{string.Join(' ', Interruptible.Dotnet)} '{Sample.PathOf("ConsoleCoach")}'", variables);
    }
}
