using System.Globalization;
using System.Text;
using Spectre.Console;

namespace ConsoleCoach;

/// <summary>Where the lifter reads and types: in colour at a terminal, plain in a pipe or with NO_COLOR.</summary>
internal static class Terminal
{
    private const int WidthOfPipe = 120;

    public static void Prepare()
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = WidthOfPipe;
        if (Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("TERM") == "dumb")
            AnsiConsole.Profile.Capabilities.Ansi = false;
    }

    /// <summary>A line with markup such as <c>[bold]</c>; what is interpolated is shown as it is.</summary>
    public static void Say(FormattableString line) =>
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, line);

    /// <summary>The answer to a question; <c>null</c> when the input has ended.</summary>
    public static string? Ask(FormattableString question)
    {
        AnsiConsole.MarkupInterpolated(CultureInfo.InvariantCulture, question);
        var answer = Console.ReadLine();
        if (Console.IsInputRedirected)
            Console.WriteLine(answer);
        return answer;
    }
}
