using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PreExhaust.Benchmarks.Typing;

/// <summary>The C# of an app: files as apps have them, a few with plans.</summary>
internal static class TypedCode
{
    /// <summary>One file in so many has plans.</summary>
    private const int FilesPerPlan = 100;

    private const int Methods = 12;

    /// <summary>The word that is typed, which moves everything below, has at most so many letters.</summary>
    private const int LongestWord = 40;

    private const string BeforeWord = "var typed = \"";

    /// <summary>Whether a file has plans.</summary>
    public static bool HasPlans(int file) => file % FilesPerPlan == 0;

    /// <summary>The next keystroke in one of the methods of a file: a letter more, or the word taken back.</summary>
    public static TextChange Keystroke(SourceText text)
    {
        var code = text.ToString();
        var start = code.IndexOf(BeforeWord, StringComparison.Ordinal) + BeforeWord.Length;
        var length = code.IndexOf('"', start) - start;
        return length < LongestWord ? new(new(start, 0), "i") : new(new(start, length), "");
    }

    /// <summary>A file as it is opened.</summary>
    public static string Of(int file) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using PreExhaust.Fluent;
        using PreExhaust.Plans;
        using static PreExhaust.Fluent.Training;

        namespace Gym.Screens;

        [Serializable]
        public sealed class Screen{{file}}
        {
            private readonly List<int> _loads = new() { {{file}} };

            public int Typed(int reps)
            {
                var typed = "";
                return Enumerable.Range(0, reps).Sum(i => i * typed.Length);
            }

        {{string.Concat(Enumerable.Range(0, Methods).Select(Method))}}
        }
        {{(HasPlans(file) ? Plans(file) : "")}}
        """);

    private static string Method(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
            [Obsolete("Method {{number}} is for show.")]
            public string Method{{number}}(IReadOnlyList<string> names, int limit)
            {
                var found = names.Where(name => name.Length > limit).Select(name => name.Trim()).ToList();
                for (var i = 0; i < found.Count; i++)
                {
                    if (_loads.Contains(i))
                        _loads.Add(found[i].Length + limit);
                    else
                        Console.WriteLine($"{found[i]}: {_loads.Find(load => load > i)}");
                }

                return string.Join(", ", found.OrderBy(name => name.Length).ThenBy(name => name));
            }


        """);

    private static string Plans(int file) => string.Create(
        CultureInfo.InvariantCulture,
        $$""""

        [PreExhaust.Workout("""
            program Literal {{file}}

            session Lower A on Mon
            Back Squat: 3x5 80%, rest 3min
            Romanian Deadlift: 3x8 RIR 2, rest 2min
            session Upper A on Thu
            Bench Press: 3x5 80%, rest 3min
            Barbell Row: 3x8 RIR 2, rest 2min
            """)]
        internal static partial class Literal{{file}};

        internal static class Fluent{{file}}
        {
            public static TrainingPlan Whole { get; } = Plan("Fluent {{file}}").Add(
                Session("Lower A").On(DayOfWeek.Monday).Add(
                    Exercises.BackSquat.Do(3.Sets(5).At(80.Percent()).Rest(3.Minutes())),
                    Exercises.RomanianDeadlift.Do(3.Sets(8).Rir(2).Rest(2.Minutes()))),
                Session("Upper A").On(DayOfWeek.Thursday).Add(
                    Exercises.BarbellBenchPress.Do(3.Sets(5).At(80.Percent()).Rest(3.Minutes())),
                    Exercises.BarbellRow.Do(3.Sets(8).Rir(2).Rest(2.Minutes()))));

            public static object? Found => Literal{{file}}.Plan.FindSession("Lower A")?.FindExercise("squat");
        }
        """");
}
