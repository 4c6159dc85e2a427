namespace CoachApi.Contracts;

/// <summary>One set to do.</summary>
/// <param name="Target">What it asks for, such as <c>8-10</c>, <c>5+</c> or <c>45s</c>.</param>
/// <param name="Aim">The repetitions, seconds or metres to aim at.</param>
/// <param name="Load">The load, such as <c>105kg</c>; empty where the athlete chooses.</param>
public sealed record SetView(string Target, int Aim, string Load);
