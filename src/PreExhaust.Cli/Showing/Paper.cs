using Spectre.Console;

namespace PreExhaust.Cli.Showing;

/// <summary>What tables and bars are drawn on.</summary>
internal static class Paper
{
    /// <summary>Draws on the host's output; without colour where nobody looks at it.</summary>
    public static void Draw(Host host, Action<IAnsiConsole> draw)
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = host.UseColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.UseColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = host.Width;
        console.Profile.Capabilities.Unicode = true;
        draw(console);
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
            host.Out.Write(line.TrimEnd() + "\n");
    }
}
