namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Says that something optional does not stand there; the input remains as it was.</summary>
internal abstract class Absent;
