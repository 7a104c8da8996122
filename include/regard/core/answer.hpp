// What the program answers in JSON is a struct, described as a record is: the answer, its CSV headings and its schema are
// derived from one list of fields. What is in an answer is never decided here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/field.hpp"

namespace regard {

/// `struct Described<S> : AnAnswer`: a field that is not given is null, or an empty list, and never left out.
struct AnAnswer {
  static constexpr bool is_answer = true;
};

template <class S>
concept IsAnswer = HasFields<S> && requires { Described<S>::is_answer; };

/// Every field as a map, in the order described. One that is needed and not given is an empty text.
Tree write_every_field(const std::vector<Field>& fields, const void* part);

template <IsAnswer S>
struct Codec<S> {
  static const std::vector<Field>* fields() { return &Described<S>::fields(); }
  static Type type() { return {Form::text, false, false, {}, &fields}; }
  static Tree write(const S& value) { return write_every_field(Described<S>::fields(), &value); }
  static void read(S& value, const Tree& tree, Reading& reading) { read_fields(Described<S>::fields(), &value, tree, reading); }
};

/// One of the answers: as it is asked for, what it says, and which it calls itself ("regard/due/1").
struct AnswerKind {
  std::string_view name;
  std::string_view help;
  std::string_view schema;
  const std::vector<Field>& (*fields)();
};

}  // namespace regard
