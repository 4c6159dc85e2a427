namespace PreExhaust.Tests.Catalog.SecondOpinion;

/// <summary>What a source states of an exercise.</summary>
/// <param name="Exercise">The exercise as the catalogue names it.</param>
/// <param name="Source">The source, a row of <c>sources.tsv</c>.</param>
/// <param name="Entry">What the source calls the exercise.</param>
/// <param name="PrimeMovers">The muscles that the source has first, in its own words.</param>
internal sealed record Statement(string Exercise, string Source, string Entry, string[] PrimeMovers);
