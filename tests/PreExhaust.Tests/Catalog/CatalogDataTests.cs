using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Catalog;

public sealed class CatalogDataTests
{
    private static readonly IReadOnlyList<Exercise> Exercises = ExerciseCatalog.Default.Exercises;

    private static readonly string[] Implements =
    [
        "barbell", "dumbbell", "kettlebell", "machine", "cable", "bodyweight", "band", "plate", "sled",
        "medicine-ball",
    ];

    [Fact]
    public void The_catalogue_holds_175_exercises_with_213_aliases()
    {
        Assert.Equal(175, Exercises.Count);
        Assert.Equal(213, Exercises.Sum(exercise => exercise.Aliases.Count));
    }

    [Fact]
    public void Every_muscle_is_known_and_has_one_role_in_an_exercise()
    {
        var known = MuscleCatalog.Default.Groups.SelectMany(group => group.Muscles).ToHashSet();

        Assert.All(Exercises, exercise =>
        {
            Assert.All(exercise.Muscles, role => Assert.Contains(role.Muscle, known));
            Assert.Equal(exercise.Muscles.Count, exercise.Muscles.Select(role => role.Muscle).Distinct().Count());
        });
    }

    [Fact]
    public void Every_exercise_has_a_prime_mover_and_joint_actions() => Assert.All(Exercises, exercise =>
    {
        Assert.Contains(exercise.Muscles, role => role.Involvement == Involvement.PrimeMover);
        Assert.NotEmpty(exercise.JointActions);
    });

    [Fact]
    public void Every_score_is_on_its_scale() => Assert.All(Exercises, exercise =>
    {
        Assert.InRange(exercise.Skill, 1, 5);
        Assert.InRange(exercise.SpinalLoad, 0, 3);
        Assert.InRange(exercise.GripDemand, 0, 3);
        Assert.Contains(exercise.Loadability, Implements);
    });

    [Fact]
    public void Typical_sets_rise_from_their_lower_to_their_upper_end() => Assert.All(Exercises, exercise =>
    {
        var rises = exercise.TypicalSet switch
        {
            RepTarget reps => reps.Reps.Lower is >= 1 and <= 50 && reps.Reps.Lower < reps.Reps.Upper,
            DurationTarget time => time.Time.Lower < time.Time.Upper,
            DistanceTarget distance => distance.Metres.Lower < distance.Metres.Upper,
            _ => false,
        };
        Assert.True(rises, exercise.Name);
    });

    [Fact]
    public void Compounds_and_isolations_are_both_there()
    {
        Assert.Equal(104, Exercises.Count(exercise => exercise.IsCompound));
        Assert.Equal(71, Exercises.Count(exercise => !exercise.IsCompound));
        Assert.Equal(23, Exercises.Count(exercise => exercise.IsUnilateral));
    }

    [Fact]
    public void The_catalogue_is_the_same_object_for_every_thread()
    {
        var seen = new ExerciseCatalog[16];
        Parallel.For(0, seen.Length, i => seen[i] = ExerciseCatalog.Default);

        Assert.Single(seen.Distinct());
    }
}
