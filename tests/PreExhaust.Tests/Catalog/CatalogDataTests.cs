using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Catalog;

public sealed class CatalogDataTests
{
    private static readonly IReadOnlyList<Exercise> Exercises = ExerciseCatalog.Default.Exercises;

    [Fact]
    public void The_catalogue_holds_more_than_300_exercises_with_600_aliases()
    {
        Assert.InRange(Exercises.Count, 300, int.MaxValue);
        Assert.InRange(Exercises.Sum(exercise => exercise.Aliases.Count), 600, int.MaxValue);
        Assert.Equal(Exercises.Count, Exercises.Select(exercise => exercise.Name).Distinct().Count());
    }

    [Fact]
    public void No_alias_says_what_another_name_of_its_exercise_says_already()
    {
        var folding = new NameFolding(Exercises.SelectMany(NamesOf));

        var needless = Exercises.SelectMany(exercise => NamesOf(exercise)
            .GroupBy(folding.Fold)
            .Where(same => same.Count() > 1)
            .Select(same => string.Join(" = ", same)));

        Assert.Empty(needless);
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
        Assert.NotEmpty(exercise.Pattern);
        Assert.Contains(exercise.Equipment, EquipmentWords.Loading.Append("smith"));
        Assert.Contains(exercise.Loadability, EquipmentWords.Loading);
    });

    [Fact]
    public void Whatever_steps_a_load_can_come_from_is_in_use() => Assert.Equal(
        EquipmentWords.Loading,
        Exercises.Select(exercise => exercise.Loadability).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void What_loads_the_spine_or_hangs_from_the_hands_names_who_braces() => Assert.All(Exercises, exercise =>
    {
        if (exercise.SpinalLoad >= 2)
            Assert.True(exercise.RoleOf("lower-back") > 0, $"{exercise} loads the spine, but no erectors.");
        if (exercise.GripDemand >= 3)
            Assert.True(exercise.RoleOf("forearms") > 0, $"{exercise} asks for grip, but no forearms.");
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
    public void An_isolation_leans_on_fewer_muscle_groups_than_a_compound()
    {
        Assert.InRange(Exercises.Count(exercise => exercise.IsCompound), 150, Exercises.Count);
        Assert.InRange(Exercises.Count(exercise => !exercise.IsCompound), 100, Exercises.Count);
        Assert.InRange(MeanGroups(isCompound: false), 1, MeanGroups(isCompound: true) - 1);
    }

    [Fact]
    public void The_catalogue_is_the_same_object_for_every_thread()
    {
        var seen = new ExerciseCatalog[16];
        Parallel.For(0, seen.Length, i => seen[i] = ExerciseCatalog.Default);

        Assert.Single(seen.Distinct());
    }

    private static IEnumerable<string> NamesOf(Exercise exercise) => exercise.Aliases.Prepend(exercise.Name);

    private static double MeanGroups(bool isCompound) => Exercises
        .Where(exercise => exercise.IsCompound == isCompound)
        .Average(exercise => exercise.Groups.Count(role => role.Weight >= 0.25));
}
