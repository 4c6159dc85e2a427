using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PreExhaust.Roslyn;

namespace PreExhaust.Benchmarks.Building;

/// <summary>
/// What the generator costs an editor that runs it at each keystroke: with nothing changed for it, and with one file
/// changed; whether memory grows. Time of the processor is counted.
/// </summary>
/// <param name="to">Takes the tables.</param>
internal sealed class GeneratorRatios(TextWriter to)
{
    private const int Runs = 101;
    private const int EditsPerTenth = 100;
    private const int FilesOfLongRun = 1_000;
    private const double MostTimesIdle = 3;
    private const double MostTimesEdit = 10;
    private const double MostHeapGrowth = 1.1;

    private readonly CSharpCompilation _compilation = CSharpCompilation.Create("Gym");

    private GeneratorDriver _driver = null!;
    private LibraryText[] _files = [];

    /// <summary>Measures and prints; 1 where a goal is missed.</summary>
    public int Print()
    {
        to.WriteLine("files       ms: first      idle   one edited   idle, no generator");
        var few = Measure(100);
        _ = Measure(1_000);
        var many = Measure(10_000);
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"idle, no generator, 10000 to 100   {many.Floor / few.Floor,6:F2} times"));
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"if it took no more than with 100   {(many.Floor + few.Idle - few.Floor) / few.Idle,6:F2} times"));
        bool[] reached =
        [
            Goal("idle, 10000 files to 100", many.Idle / few.Idle, MostTimesIdle),
            Goal("one edited, 10000 files to 100", many.Edit / few.Edit, MostTimesEdit),
            Goal("live heap, last tenth to second", HeapGrowth(), MostHeapGrowth),
        ];
        return reached.Contains(false) ? 1 : 0;
    }

    private (double Idle, double Edit, double Floor) Measure(int files)
    {
        var first = ProcessorTime.Milliseconds(() => Open(files));
        var edits = Median(() => Edit(files));
        var idle = Median(() => _driver = _driver.RunGenerators(_compilation));
        var none = Driver(new IdleGenerator()).RunGenerators(_compilation);
        var floor = Median(() => none = none.RunGenerators(_compilation));
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{files,5} {first,20:F1} {idle,9:F3} {edits,9:F2} {floor,20:F3}"));
        return (idle, edits, floor);
    }

    private double HeapGrowth()
    {
        Open(FilesOfLongRun);
        var heap = LiveHeap.AfterTenths(EditsPerTenth, _ => Edit(FilesOfLongRun));
        return (double)heap[9] / heap[1];
    }

    private void Open(int files)
    {
        _files = LibraryText.First(files).ToArray();
        _driver = Driver(new WorkoutGenerator()).RunGenerators(_compilation);
        var result = _driver.GetRunResult();
        if (result.GeneratedTrees.Length < 2 || !result.Diagnostics.IsEmpty)
            throw new InvalidOperationException("The generator does not do its work.");
    }

    private CSharpGeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()], _files, optionsProvider: new ProjectFolder());

    /// <summary>Another load on the first exercise of a file, each time another file.</summary>
    private void Edit(int files)
    {
        var number = Random.Shared.Next(files);
        var old = _files[number];
        var lines = old.GetText().ToString().Split('\n');
        lines[3] = string.Create(
            CultureInfo.InvariantCulture, $"Back Squat: 3x5 {Random.Shared.Next(40, 200)}kg, rest 3min");
        var edited = new LibraryText(old.Path, string.Join('\n', lines));
        _files[number] = edited;
        _driver = _driver.ReplaceAdditionalText(old, edited).RunGenerators(_compilation);
    }

    private static double Median(Action action)
    {
        var times = Enumerable.Range(0, Runs).Select(_ => ProcessorTime.Milliseconds(action)).Order().ToList();
        return times[Runs / 2];
    }

    private bool Goal(string name, double times, double most)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {times,6:F2} times (goal: {most})"));
        return times <= most;
    }
}
