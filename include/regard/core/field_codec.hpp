// How each C++ type of a described struct is turned into a Tree and back. Included by field.hpp only.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "regard/core/date.hpp"
#include "regard/core/field.hpp"

namespace regard {

/// Words of an enumeration, in the order of its values; the first, "", is "not given".
template <class E>
struct EnumWords;  // static constexpr std::array<std::string_view, N> words;

template <class E>
std::string_view word(E value) requires std::is_enum_v<E> && requires { EnumWords<E>::words; } {
  return EnumWords<E>::words[static_cast<std::size_t>(value)];
}

template <class E>
std::optional<E> enum_of(std::string_view text) requires std::is_enum_v<E> {
  for (std::size_t i = 1; i < EnumWords<E>::words.size(); ++i)
    if (EnumWords<E>::words[i] == text) return static_cast<E>(i);
  return std::nullopt;
}

/// "'cal' is not one of call, letter, email; did you mean 'call'?"
std::string not_one_of(std::string_view typed, const std::vector<std::string_view>& choices);

template <class T>
struct Codec;

template <class S>
concept HasFields = requires {
  { Described<S>::fields() } -> std::same_as<const std::vector<Field>&>;
};

template <>
struct Codec<std::string> {
  static Type type() { return {}; }
  static Tree write(const std::string& value) { return value.empty() ? Tree::null() : Tree::text(value); }
  static void read(std::string& value, const Tree& tree, Reading& reading);
};

template <>
struct Codec<bool> {
  static Type type() { return {Form::boolean, false, false, {}, nullptr}; }
  static Tree write(bool value) { return value ? Tree::boolean(true) : Tree::null(); }
  static void read(bool& value, const Tree& tree, Reading& reading);
};

template <>
struct Codec<int> {
  static Type type() { return {Form::integer, false, false, {}, nullptr}; }
  static Tree write(int value) { return value == 0 ? Tree::null() : Tree::integer(value); }
  static void read(int& value, const Tree& tree, Reading& reading);
};

/// A number for which 0 is an answer.
template <>
struct Codec<std::optional<int>> {
  static Type type() { return Codec<int>::type(); }
  static Tree write(const std::optional<int>& value) { return value ? Tree::integer(*value) : Tree::null(); }
  static void read(std::optional<int>& value, const Tree& tree, Reading& reading);
};

/// A yes-or-no for which "no" is an answer.
template <>
struct Codec<std::optional<bool>> {
  static Type type() { return Codec<bool>::type(); }
  static Tree write(const std::optional<bool>& value) { return value ? Tree::boolean(*value) : Tree::null(); }
  static void read(std::optional<bool>& value, const Tree& tree, Reading& reading) {
    bool read = false;
    Codec<bool>::read(read, tree, reading);
    value = read;
  }
};

template <>
struct Codec<Date> {
  static Type type() { return {Form::date, false, false, {}, nullptr}; }
  static Tree write(Date value) { return value ? Tree::word(value.iso()) : Tree::null(); }
  static void read(Date& value, const Tree& tree, Reading& reading);
};

template <>
struct Codec<Instant> {
  static Type type() { return {Form::instant, false, false, {}, nullptr}; }
  static Tree write(Instant value) { return value ? Tree::word(value.iso()) : Tree::null(); }
  static void read(Instant& value, const Tree& tree, Reading& reading);
};

template <class E>
  requires std::is_enum_v<E>
struct Codec<E> {
  static std::vector<std::string_view> choices() {
    return {EnumWords<E>::words.begin() + 1, EnumWords<E>::words.end()};
  }
  static Type type() { return {Form::word, false, false, choices(), nullptr}; }
  static Tree write(E value) { return value == E{} ? Tree::null() : Tree::word(std::string(word(value))); }
  static void read(E& value, const Tree& tree, Reading& reading) {
    if (const auto found = enum_of<E>(tree.scalar); found && tree.is_scalar())
      value = *found;
    else
      reading.problem(tree.place, not_one_of(tree.scalar, choices()));
  }
};

/// Answers by key, in the order given.
using Keyed = std::vector<std::pair<std::string, std::string>>;

template <>
struct Codec<Keyed> {
  static Type type() { return {Form::text, false, true, {}, nullptr}; }
  static Tree write(const Keyed& value);
  static void read(Keyed& value, const Tree& tree, Reading& reading);
};

template <HasFields S>
struct Codec<S> {
  static const std::vector<Field>* fields() { return &Described<S>::fields(); }
  static Type type() { return {Form::text, false, false, {}, &fields}; }
  static Tree write(const S& value) {
    Tree tree = write_fields(Described<S>::fields(), &value);
    return tree.entries.empty() ? Tree::null() : tree;
  }
  static void read(S& value, const Tree& tree, Reading& reading) {
    // A form may write a structure in one word, as an option does.
    if constexpr (requires(std::string_view text) { { S::typed(text) } -> std::same_as<S>; })
      if (reading.form && tree.is_scalar()) {
        value = S::typed(tree.scalar);
        return;
      }
    read_fields(Described<S>::fields(), &value, tree, reading);
  }
};

template <class T>
struct Codec<std::vector<T>> {
  static Type type() {
    Type type = Codec<T>::type();
    type.many = true;
    return type;
  }
  static Tree write(const std::vector<T>& values) {
    if (values.empty()) return Tree::null();
    Tree list = Tree::list();
    for (const auto& value : values) list.items.push_back(Codec<T>::write(value));
    return list;
  }
  static void read(std::vector<T>& values, const Tree& tree, Reading& reading) {
    if (!tree.is_list()) {
      if (!reading.form || tree.is_null())
        return reading.problem(tree.place, "a list is needed here", "put each item on a line of its own after '- '");
      values.emplace_back();  // a form may give a single item without the dash
      return Codec<T>::read(values.back(), tree, reading);
    }
    for (const auto& item : tree.items) {
      values.emplace_back();
      Codec<T>::read(values.back(), item, reading);
    }
  }
};

template <auto Member>
struct MemberOf;
template <class S, class M, M S::*Member>
struct MemberOf<Member> {
  using Struct = S;
  using Value = M;
};

/// Describes one member of a struct under its name on disk.
template <auto Member>
Field field(std::string_view name, std::string_view help) {
  using S = typename MemberOf<Member>::Struct;
  using M = typename MemberOf<Member>::Value;
  Field made;
  made.name = name;
  made.help = help;
  made.type = Codec<M>::type();
  made.get = [](const void* record) { return Codec<M>::write(static_cast<const S*>(record)->*Member); };
  made.put = [](void* record, const Tree& value, Reading& reading) {
    Codec<M>::read(static_cast<S*>(record)->*Member, value, reading);
  };
  made.copy = [](void* to, const void* from) { static_cast<S*>(to)->*Member = static_cast<const S*>(from)->*Member; };
  return made;
}

}  // namespace regard
