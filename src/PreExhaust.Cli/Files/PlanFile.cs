using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Files;

/// <summary>Reads one file as a plan.</summary>
internal static class PlanFile
{
    /// <summary>A file or standard input; <c>null</c> where it cannot be read, which is said then.</summary>
    public static WorkoutDocument? Read(Host host, string path)
    {
        if (Directory.Exists(Path.GetFullPath(path, host.Directory)))
        {
            host.Complain($"{path} is a folder; name one of its files");
            return null;
        }

        var input = new WorkoutInput(host);
        var files = input.Read([path]).ToList();
        foreach (var problem in input.Problems)
            host.Complain(problem);
        return files.Count == 0 ? null : Parse(host, files[0]);
    }

    private static WorkoutDocument Parse(Host host, WorkoutFile file)
    {
        var document = WorkoutText.Parse(TextDecoder.Decode(file.Content).Text, file.Path, file.Shared);
        var errors = document.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        if (errors > 0)
        {
            var what = errors == 1 ? "1 error; what it hits is" : $"{errors} errors; what they hit is";
            host.Complain($"{file.Path} has {what} left out. See preexhaust check {file.Path}");
        }

        return document;
    }
}
