using System.Globalization;
using BenchmarkDotNet.Running;
using PreExhaust.Benchmarks;
using PreExhaust.Benchmarks.Building;
using PreExhaust.Benchmarks.Editing;
using PreExhaust.Benchmarks.Running;
using PreExhaust.Benchmarks.Typing;

if (args is ["ratios", ..])
    return Ratios.Print(Console.Out);
if (args is ["rules", ..])
    return RuleRatios.Print(Console.Out);
if (args is ["running", ..])
    return RunningRatios.Print(Console.Out);
if (args is ["editor", var server])
    return new EditorRatios(Console.Out, server).Print();
if (args is ["cli", var empty, var tool])
    return new CommandLineRatios(Console.Out, empty, tool).Print();
if (args is ["build", var folder, var feed, var version, var rounds])
    return new BuildRatios(Console.Out, folder, feed, version, int.Parse(rounds, CultureInfo.InvariantCulture)).Print();
if (args is ["generator", ..])
    return new GeneratorRatios(Console.Out).Print();
if (args is ["typing", .. var among])
    return new TypingRatios(Console.Out).Print(among is not ["alone"]);
if (args is ["loop", var what])
    return Loop.Run(what);
BenchmarkSwitcher.FromAssembly(typeof(ParsingBenchmarks).Assembly).Run(args);
return 0;
