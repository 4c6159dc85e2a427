namespace CoachApi.Contracts;

/// <summary>An exercise under its old and its new name.</summary>
public sealed record NameChange(string From, string To);
