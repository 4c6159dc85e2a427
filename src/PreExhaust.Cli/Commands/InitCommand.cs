using System.CommandLine;
using System.Text;
using PreExhaust.Cli.Creating;
using PreExhaust.Cli.Files;
using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Commands;

/// <summary><c>preexhaust init</c>: makes a folder ready for plans.</summary>
internal sealed class InitCommand(Host host)
{
    private const string Settings = ".editorconfig";
    private const string Section = "[*.workout]";

    private const string Examples = """
          preexhaust init            in this folder
          preexhaust init training   in another, which is made

        Writes plans/first.workout, a section of .editorconfig, and a workflow for GitHub that checks the plans.
        What exists is left as it is; a section is added to an .editorconfig that has none.

        Exit codes:
          0  everything is there
          2  wrong usage, or a file that cannot be written
          3  an internal error

        """;

    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "The folder [default: this one]",
        DefaultValueFactory = _ => ".",
    };

    public Command Create()
    {
        var command = new Command("init", "Make a folder ready for plans, their check and its settings") { _folder };
        HelpWithExamples.AddTo(command, Examples);
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(_folder)));
        return command;
    }

    private ExitCode Run(string folder)
    {
        var root = Path.GetFullPath(folder, host.Directory);
        var isDone = Write(root, "plans/first.workout", Template.Of(NewFileKind.Program, "First Plan"))
            & WriteSection(root)
            & Write(root, ".github/workflows/workouts.yml", EmbeddedFile.Read("workouts.yml"));
        if (!isDone)
            return ExitCode.Usage;
        host.Error.WriteLine("Try: preexhaust check plans");
        return ExitCode.Clean;
    }

    private bool Write(string root, string file, string text)
    {
        var path = Path.Combine(root, file);
        if (File.Exists(path))
            return Say($"kept {file}: it exists already");
        return NewFile.Write(path, text) is { } problem ? Fail(file, problem) : Say($"wrote {file}");
    }

    private bool WriteSection(string root)
    {
        var path = Path.Combine(root, Settings);
        var section = EmbeddedFile.Read("editorconfig");
        if (!File.Exists(path))
            return Write(root, Settings, section);
        try
        {
            var text = File.ReadAllText(path);
            if (text.Contains(Section, StringComparison.OrdinalIgnoreCase))
                return Say($"kept {Settings}: it has a section {Section}");
            var gap = text.Length == 0 || text.EndsWith('\n') ? "\n" : "\n\n";
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(text + gap + section));
            return Say($"added a section {Section} to {Settings}");
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return Fail(Settings, FileFailure.Reason(exception));
        }
    }

    private bool Say(string what)
    {
        host.Error.WriteLine(what);
        return true;
    }

    private bool Fail(string file, string problem)
    {
        host.Complain($"{file} is not written: {problem}");
        return false;
    }
}
