// One field of a described struct. Reading, strict checking, writing, JSON, schema, forms and docs derive from it.
// A struct S is described by a specialisation of `Described<S>` that lists its fields once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/rule.hpp"
#include "regard/core/tree.hpp"

namespace regard {

/// How far a field's words may travel: into the file only, to staff, or to the person.
enum class Reader { file, staff, person };
/// Whose personal data a field holds.
enum class Whose { nobody, customer, officer, other };

/// How a scalar is spelt; everything but text is written plain and checked on reading.
enum class Form { text, word, officer, id, case_id, hash, time, date, instant, integer, boolean };

struct Field;

/// What a value may be, for schema, forms and docs.
struct Type {
  Form form = Form::text;
  bool many = false;                               // a list of these
  bool keyed = false;                              // a map from key to text
  std::vector<std::string_view> choices;           // where the program itself fixes the values
  const std::vector<Field>* (*fields)() = nullptr; // where it is a structure
};

/// One thing wrong with a value that was read.
struct Problem {
  enum class Kind { unreadable, unknown_field, missing };
  Kind kind = Kind::unreadable;
  Place where;
  std::string what;
  std::string mend;
};

/// The state of one reading. A form (options, editor, script) may name a record by its id alone and leave out
/// what a rule will ask for; a record on disk may not.
struct Reading {
  bool form = false;
  std::string_view noun = "record";  // "an incident", for messages
  std::vector<Problem> problems;

  void problem(const Place& where, std::string what, std::string mend = {});
};

struct Field {
  std::string_view name;
  std::string_view help;
  Type type;
  bool is_needed = false;
  Rule when_missing = Rule::everything_needed_is_given;
  Whose whose_data = Whose::nobody;
  Reader reader = Reader::staff;
  bool is_correctable = false;
  bool is_filled_in = false;          // by the program; no option and no form asks for it
  std::string_view vocabulary;        // the policy's or register's list it is taken from: "category", "role" …
  int since = 1;                      // smallest format that has it

  Tree (*get)(const void* record) = nullptr;                         // null when not given
  void (*put)(void* record, const Tree& value, Reading&) = nullptr;
  void (*copy)(void* to, const void* from) = nullptr;                // of two records of its kind

  /// The value as it is written: `get`, spelt as this field's form says.
  Tree write(const void* record) const;
  /// Checks the spelling, then stores.
  void read(void* record, const Tree& value, Reading& reading) const;
  bool given(const void* record) const { return !get(record).is_null(); }

  // How a description reads: field<&Incident::summary>("summary", "…").needed().person_reads().correctable()
  Field needed() const;
  Field needed(Rule when_missing) const;
  Field person_reads() const;
  Field file_only() const;
  Field about(Whose whose) const;
  Field correctable() const;
  Field filled_in() const;
  Field as(Form form) const;
  Field from(std::string_view vocabulary) const;
};

template <class S>
struct Described;  // static const std::vector<Field>& fields();

/// `record`'s given fields as a map, in the order described.
Tree write_fields(const std::vector<Field>& fields, const void* record);
/// Reads a map. Unknown keys (but `x-…`) and, outside a form, missing ones become problems.
void read_fields(const std::vector<Field>& fields, void* record, const Tree& map, Reading& reading,
                 const std::vector<std::string_view>& also_allowed = {});
/// Refuses by the missing field's own rule, with the field as its place; `act` names the act for the mend.
void require_needed(const std::vector<Field>& fields, const void* record, std::string_view act);
/// The same for fields that this act needs, although not every record of the kind does.
void require_given(const std::vector<Field>& fields, const void* record, const std::vector<std::string_view>& names, std::string_view act);
const Field* find_field(const std::vector<Field>& fields, std::string_view name);

}  // namespace regard

#include "regard/core/field_codec.hpp"
