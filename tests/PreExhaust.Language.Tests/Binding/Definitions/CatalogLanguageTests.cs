using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Binding.Definitions;

/// <summary>The catalogue is written in the language, although it is read without it.</summary>
public sealed class CatalogLanguageTests
{
    public static TheoryData<string> Files => new(Directory
        .GetFiles(Repository.PathOf("src/PreExhaust/Catalog/Exercises"))
        .Select(path => Path.GetFileName(path)!));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_the_catalogue_defines_what_the_catalogue_holds(string file)
    {
        var definitions = File.ReadAllText(Repository.PathOf("src/PreExhaust/Catalog/Exercises", file))
            .Split("\nexercise ")
            .Skip(1);

        Assert.All(definitions, definition =>
        {
            var name = definition.Split('\n')[0].Split(" like ")[0];

            var document = WorkoutText.Parse($"exercise {definition}\n\"{name}\": 1x5");

            Assert.All(
                document.Diagnostics,
                diagnostic => Assert.Equal(DiagnosticKinds.RedefinedExercise.Id, diagnostic.Id));
            Assert.Equal(ExerciseCatalog.Default.Find(name), Assert.Single(document.Plan.Exercises));
        });
    }
}
