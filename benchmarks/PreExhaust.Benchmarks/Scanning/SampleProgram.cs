namespace PreExhaust.Benchmarks.Scanning;

/// <summary>A program of thirty lines with one of everything that common programs have.</summary>
internal static class SampleProgram
{
    public const string Text = """
        program Lower and Upper
        // Four weeks, the last one light.
        goal strength
        weeks 4
        rest 2-3min
        training max 90%
        max Back Squat 140kg
        > Add five minutes of easy cycling before every session.

        session Lower on Mon, Thu
        Back Squat: 3x5 75%, rest 3min #main
          warmup 1x8 40%, 1x5 55%, 1x3 65%
          week 2: 3x4 80%
          week 4 (deload): 2x5 60%
          > Brace before every repetition.
        Romanian Deadlift: 3x6-8 RIR 2, rest 2min, tempo 3-1-X-0
        Leg Extension: 2x15 @9, rest 60s // light
          intent pre-exhaust quads for Leg Press
        Leg Press: 3x8-12 RIR 1-2, rest 2min
        A1 Lying Leg Curl: 3x10-12 RIR 1
        A2 Standing Calf Raise: 3x15 @8, rest 60s #activation

        session Upper on Tue, Fri
        Bench Press: 1x5 65%, 1x5 75%, 1x5+ 85% TM, rest 3min
        Block Pull (pause): 3x3 62.5kg RPE 8
        Barbell Row: 4x8 62.5kg, 90s rest
        Chin-Up: 3xAMRAP BW+10kg, rest 90s
          only week 1-3
        Dumbbell Lunge: 3x10 each leg, rest 1:30
        Plank: 3x45s

        """;
}
