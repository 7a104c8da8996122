// The kinds of restriction: their parts, the plain sentence for a letter, the channels each closes.
// Whether a measure may be used for somebody is decided where it is proposed, not here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/field.hpp"

namespace regard {

/// One measure of a proposal. Parts that its kind does not have stay empty.
struct Measure {
  std::string measure;  // its kind: "single-point-of-contact" …
  std::string contact;
  std::string deputy;
  std::vector<std::string> contacts;
  std::string reach;  // the telephone, e-mail, address and hours printed in every letter
  std::vector<std::string> channels;
  std::vector<std::string> days;
  std::string from;
  std::string to;
  int minutes = 0;
  int times = 0;
  int issues = 0;
  std::string per;
  std::vector<std::string> premises;
  std::string subject;
  std::string reader;
  std::string service;
  std::string representative;
  std::string because;

  /// "KIND[:key=value,…]": a comma begins a pair only before one of that kind's keys; '+' joins a list.
  /// Errors: usage, for a kind or key that does not exist.
  static Measure typed(std::string_view text);
  friend bool operator==(const Measure&, const Measure&) = default;
};
template <>
struct Described<Measure> {
  static const std::vector<Field>& fields();
};

struct MeasureKind {
  std::string_view slug;
  std::string_view label;                  // "A single point of contact"
  std::vector<std::string_view> needed;    // parts it must have
  std::vector<std::string_view> optional;  // parts it may have, besides `because`
  bool shared_line = false;                // works by a telephone or e-mail that others may share
  std::string_view system = {};            // the system that is set to it, and set back after the end; empty: people keep to it
};

/// The channels of the program; a pack chooses among them.
const std::vector<std::string_view>& all_channels();
const std::vector<MeasureKind>& measure_kinds();
const MeasureKind* measure_kind(std::string_view slug);

/// What the measure means, to the person: one plain sentence.
std::string sentence_for(const Measure& measure);
/// The channels it closes, out of `offered`; only channel-only and channel-closed close any.
std::vector<std::string> channels_closed(const Measure& measure, const std::vector<std::string>& offered);
/// What is wrong with its parts, empty when nothing: unknown days, times out of order, parts missing.
std::string ill_formed(const Measure& measure);
/// Why the two cannot both be kept, empty when they can.
std::string contradiction(const Measure& a, const Measure& b);

}  // namespace regard
