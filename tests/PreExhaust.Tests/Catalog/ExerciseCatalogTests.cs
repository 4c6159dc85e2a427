using PreExhaust.Catalog;

namespace PreExhaust.Tests.Catalog;

public sealed class ExerciseCatalogTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    [Theory]
    [InlineData("back squat", "Back Squat")]
    [InlineData("SQUATS", "Back Squat")]
    [InlineData("Pull Up", "Pull-Up")]
    [InlineData("pullups", "Pull-Up")]
    [InlineData("Pull–Ups", "Pull-Up")]
    [InlineData("Press, Dumbbell Bench", "Dumbbell Bench Press")]
    [InlineData("DB Bench Press", "Dumbbell Bench Press")]
    [InlineData("KB Swings", "Kettlebell Swing")]
    [InlineData("BB Row", "Barbell Row")]
    [InlineData("Curls, Barbell", "Barbell Curl")]
    [InlineData("dead lift", "Deadlift")]
    [InlineData("Farmers Carries", "Farmer's Carry")]
    [InlineData("Farmer’s Walk", "Farmer's Carry")]
    [InlineData("flyes, dumbbell", "Dumbbell Fly")]
    [InlineData("rdl", "Romanian Deadlift")]
    [InlineData("Cable Lateral Raises", "Cable Lateral Raise")]
    [InlineData("lat pull-downs", "Lat Pulldown")]
    [InlineData("T Bar Row", "T-Bar Row")]
    [InlineData("single leg rdl", "Single-Leg Romanian Deadlift")]
    [InlineData("Bankdrücken", "Barbell Bench Press")]
    [InlineData("KLIMMZUGE", "Pull-Up")]
    [InlineData("Press de banca", "Barbell Bench Press")]
    [InlineData("extensiones de cuadriceps", "Leg Extension")]
    [InlineData("Dominadas", "Pull-Up")]
    public void A_name_is_found_however_people_write_it(string written, string name) =>
        Assert.Equal(name, Catalog.Find(written)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Flarb")]
    [InlineData("Squat Bench")]
    [InlineData("\0\uFFFF")]
    public void What_the_catalogue_lacks_is_not_found(string written) => Assert.Null(Catalog.Find(written));

    [Fact]
    public void Every_name_and_alias_finds_its_exercise()
    {
        foreach (var exercise in Catalog.Exercises)
        {
            foreach (var name in exercise.Aliases.Add(exercise.Name))
                Assert.Same(exercise, Catalog.Find(name));
        }
    }

    [Fact]
    public void No_two_exercises_share_a_folded_name() => Assert.Empty(Catalog.AmbiguousNames);

    [Fact]
    public void A_name_that_two_exercises_share_finds_neither()
    {
        var squat = Catalog.Find("Back Squat")!;
        var other = squat with { Name = "Squats, back", Aliases = default };

        var catalog = new ExerciseCatalog([squat, other]);

        Assert.Null(catalog.Find("Back Squat"));
        Assert.NotEmpty(catalog.AmbiguousNames);
    }

    [Theory]
    [InlineData("Bakc Squat", "Back Squat")]
    [InlineData("Triceps Pushdwn", "Triceps Pushdown")]
    [InlineData("Benchpres", "Barbell Bench Press")]
    [InlineData("Leg Extention", "Leg Extension")]
    [InlineData("Romanian Dedlift", "Romanian Deadlift")]
    public void A_misspelt_name_gets_the_right_suggestion_first(string written, string name) =>
        Assert.Equal(name, Catalog.Suggest(written)[0]);

    [Fact]
    public void Suggestions_are_distinct_exercises_and_no_more_than_asked_for()
    {
        var suggested = Catalog.Suggest("Bench", 3);

        Assert.InRange(suggested.Count, 1, 3);
        Assert.All(suggested, name => Assert.Equal(name, Catalog.Find(name)?.Name));
        Assert.Equal(suggested.Distinct(), suggested);
    }

    [Fact]
    public void A_hostile_name_is_answered_at_once()
    {
        var name = new string('x', 10_000_000);

        Assert.Null(Catalog.Find(name));
        Assert.Empty(Catalog.Suggest(name));
    }

    [Fact]
    public void The_role_of_a_group_is_the_highest_of_its_muscles()
    {
        var bench = Catalog.Find("Barbell Bench Press")!;

        Assert.Equal(1, bench.RoleOf("chest"));
        Assert.Equal(0.5, bench.RoleOf("triceps"));
        Assert.Equal(0.1, bench.RoleOf("lats"));
        Assert.Equal(0, bench.RoleOf("quads"));
    }

    [Fact]
    public void An_exercise_on_top_is_found_and_one_of_a_known_name_takes_its_place_under_all_its_names()
    {
        var belt = Catalog.Find("Back Squat")! with { Name = "Viking Squat", Aliases = ["hip belt squat press"] };
        var other = Catalog.Find("Back Squat")! with { Skill = 1, Aliases = default };

        var catalog = Catalog.With([belt, other]);

        Assert.Same(belt, catalog.Find("Viking Squats"));
        Assert.Same(belt, catalog.Find("squat press, hip belt"));
        Assert.Same(other, catalog.Find("barbell squat"));
        Assert.Same(Catalog.Find("Front Squat"), catalog.Find("front squat"));
        Assert.Equal("Viking Squat", catalog.Suggest("Vikign Squat")[0]);
        Assert.Equal(Catalog.Exercises.Count + 1, catalog.Exercises.Count);
    }

    [Fact]
    public void What_a_pattern_tells_is_in_the_kind()
    {
        Assert.Equal(ExerciseKind.Explosive, Catalog.Find("Power Clean")!.Kind);
        Assert.Equal(ExerciseKind.Conditioning, Catalog.Find("Sled Push")!.Kind);
        Assert.Equal(ExerciseKind.Lift, Catalog.Find("Back Squat")!.Kind);
    }
}
