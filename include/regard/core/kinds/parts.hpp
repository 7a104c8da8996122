// Parts that several kinds of record share: what is cited, what is held as evidence, who signed on paper.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/date.hpp"
#include "regard/core/field.hpp"

namespace regard {

/// Names a record and exactly which words of it: id, version and SHA-256 of its file.
struct Pin {
  std::string id;
  int version = 0;
  std::string sha256;
  static Pin typed(std::string_view text);  // a form gives the id alone; what it names is filled in
  friend bool operator==(const Pin&, const Pin&) = default;
};
template <>
struct Described<Pin> {
  static const std::vector<Field>& fields();
};

/// Names the policy that an act was made under.
struct PolicyPin {
  std::string pack;
  int version = 0;
  std::string sha256;
  friend bool operator==(const PolicyPin&, const PolicyPin&) = default;
};
template <>
struct Described<PolicyPin> {
  static const std::vector<Field>& fields();
};

/// Something that proves: what it is, who in the council holds it, and for a file its size (bytes) and SHA-256.
struct Evidence {
  std::string what;
  std::string held_by;
  Date kept_until;
  int bytes = 0;
  std::string sha256;
  static Evidence typed(std::string_view text);  // WHAT;held-by=WHO
  friend bool operator==(const Evidence&, const Evidence&) = default;
};
template <>
struct Described<Evidence> {
  static const std::vector<Field>& fields();
};

/// Who was affected: an officer, or a class of people with the post where it matters ("staff:Receptionist").
struct Affected {
  std::string who;
  std::string post;
  static Affected typed(std::string_view text);
  bool is_officer() const;
  friend bool operator==(const Affected&, const Affected&) = default;
};
template <>
struct Described<Affected> {
  static const std::vector<Field>& fields();
};

/// What the person said of an officer; typed OFFICER:TEXT.
struct CounterAllegation {
  std::string officer;
  std::string words;
  static CounterAllegation typed(std::string_view text);
  friend bool operator==(const CounterAllegation&, const CounterAllegation&) = default;
};
template <>
struct Described<CounterAllegation> {
  static const std::vector<Field>& fields();
};

/// A day, or a run of days; typed DATE or DATE..DATE.
struct Days {
  Date first;
  Date last;
  static Days typed(std::string_view text);
  explicit operator bool() const { return static_cast<bool>(first); }
  std::string words() const;  // "2 November 2026", "2 November 2026 to 5 November 2026"
  friend bool operator==(const Days&, const Days&) = default;
};
template <>
struct Described<Days> {
  static const std::vector<Field>& fields();
};

/// The dates that a letter promised, frozen when it went.
struct Promised {
  Date in_force_from;
  Date review_by;
  Date ends_on;
  Date appeal_by;
  friend bool operator==(const Promised&, const Promised&) = default;
};
template <>
struct Described<Promised> {
  static const std::vector<Field>& fields();
};

}  // namespace regard
