namespace ConsoleCoach;

/// <summary>What the command line asks for.</summary>
/// <param name="File">Where the logbook lies.</param>
/// <param name="ShowsHelp">Whether to explain instead of to train.</param>
internal sealed record Options(string File, bool ShowsHelp)
{
    public const string Usage = "Usage: dotnet run --project examples/ConsoleCoach [-- --state FILE | --help]";

    public static string Help => $"""
        Walks through today's session, logs it, and says what changes next time.

        {Usage}

          --state FILE   where the logbook is kept
                         (default: {DefaultFile})
          --help         this page

        At each set:  Enter      as prescribed
                      8          8 reps (seconds, metres)
                      8 x 57.5   with another weight
                      8 @9       and how hard it was, as an RPE from 5 to 10
                      s          skips the rest of the exercise
                      q          stops; the next start goes on from there
        """;

    private static string DefaultFile => Path.Combine(
        Environment.GetFolderPath(
            Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "PreExhaust",
        "three-days.json");

    public static bool TryRead(string[] args, out Options options)
    {
        options = new(DefaultFile, args is ["--help" or "-h"]);
        if (args is ["--state", { Length: > 0 } file])
            options = options with { File = file };
        return args.Length == 0 || options.ShowsHelp || args is ["--state", { Length: > 0 }];
    }
}
