// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/launchspecjson.h"

#include "sandbox/launchspecfields.h"

#include <algorithm>
#include <format>
#include <limits>
#include <memory>
#include <set>
#include <utility>

#include <yyjson.h>

namespace terrarium {
namespace {

using namespace launchfields;
using Fault = LaunchSpecFault;

/// The fault of the whole reading is the first one; every read() says whether it went well.
class SpecReader {
public:
    [[nodiscard]] std::expected<LaunchSpec, LaunchSpecError> whole(yyjson_val *top)
    {
        LaunchSpec spec;
        if (!hasSchema(top) || !read(top, spec))
            return std::unexpected(std::move(m_error));
        return spec;
    }

private:
    bool hasSchema(yyjson_val *top)
    {
        yyjson_val *schema = yyjson_obj_get(top, "schema");
        if (yyjson_is_obj(top) && yyjson_is_str(schema) && textOf(schema) == launchSchema)
            return true;
        m_path = {"schema"};
        return fail(isLater(textOf(schema)) ? Fault::LaterSchema : Fault::OtherSchema,
                    std::format("is not {}", launchSchema));
    }
    /// Of the same name, with another number.
    static bool isLater(std::string_view schema)
    {
        constexpr auto name = launchSchema.substr(0, launchSchema.find('/') + 1);
        return schema.starts_with(name) && schema.size() > name.size();
    }

    bool read(yyjson_val *value, bool &flag)
    {
        flag = yyjson_get_bool(value);
        return yyjson_is_bool(value) || fail(Fault::WrongType, "is neither true nor false");
    }
    template <std::integral Number> bool read(yyjson_val *value, Number &number)
    {
        return readNumber(value, number, std::numeric_limits<Number>::min());
    }
    template <std::integral Number> bool readNumber(yyjson_val *value, Number &number, Number least)
    {
        constexpr auto most = std::numeric_limits<Number>::max();
        const bool fits = yyjson_is_uint(value)
                              ? std::in_range<Number>(yyjson_get_uint(value))
                              : yyjson_is_sint(value) && std::in_range<Number>(yyjson_get_sint(value));
        number = fits ? static_cast<Number>(yyjson_get_sint(value)) : Number{};
        return (fits && number >= least) ||
               fail(Fault::OutOfRange, std::format("is not a whole number from {} to {}", least, most));
    }
    bool read(yyjson_val *value, std::string &text)
    {
        if (!yyjson_is_str(value))
            return fail(Fault::WrongType, "is not a text");
        text = textOf(value);
        return !text.contains('\0') || fail(Fault::ZeroByte, "has a zero byte");
    }
    template <Worded Enum> bool read(yyjson_val *value, Enum &word)
    {
        const auto found = std::ranges::find(words<Enum>, textOf(value));
        if (found == words<Enum>.end())
            return fail(Fault::UnknownWord, "is an unknown word");
        word = static_cast<Enum>(found - words<Enum>.begin());
        return true;
    }
    template <typename Value> bool read(yyjson_val *value, std::optional<Value> &known)
    {
        return read(value, known.emplace());
    }
    template <typename Value> bool read(yyjson_val *value, std::vector<Value> &list)
    {
        return eachOf(value, [&](yyjson_val *entry) { return read(entry, list.emplace_back()); });
    }
    bool read(yyjson_val *value, std::map<std::string, std::string> &texts)
    {
        return eachField(value, [&](std::string_view key, yyjson_val *field) {
            return (!key.contains('\0') || fail(Fault::ZeroByte, "has a zero byte")) &&
                   read(field, texts[std::string(key)]);
        });
    }
    bool read(yyjson_val *value, PerWall<bool> &walls)
    {
        return eachOf(value, [&](yyjson_val *entry) {
            const auto wall = wallFromName(textOf(entry));
            if (!wall)
                return fail(Fault::UnknownWord, "is no kind of namespace");
            return !std::exchange(walls[*wall], true) || fail(Fault::Twice, "is there twice");
        });
    }
    bool read(yyjson_val *value, PerWall<std::optional<KnownProcess>> &joined)
    {
        return eachField(value, [&](std::string_view key, yyjson_val *field) {
            const auto wall = wallFromName(key);
            return wall ? readProcess(field, joined[*wall].emplace())
                        : fail(Fault::UnknownWord, "is no kind of namespace");
        });
    }
    /// With the time of its start, or the PID alone.
    bool readProcess(yyjson_val *value, KnownProcess &process)
    {
        if (!yyjson_is_obj(value))
            return readNumber(value, process.pid, 1);
        return read(value, process) && (process.pid > 0 || fail(Fault::OutOfRange, "is without the PID of a process"));
    }
    template <Record Owner> bool read(yyjson_val *value, Owner &record)
    {
        return eachField(value, [&](std::string_view key, yyjson_val *field) { return readField(key, field, record); });
    }

    template <Record Owner> bool readField(std::string_view key, yyjson_val *value, Owner &record)
    {
        if (std::same_as<Owner, LaunchSpec> && key == "schema")
            return true;
        bool isRead = false;
        const auto take = [&](const auto &field) {
            if (field.name != key)
                return false;
            isRead = read(value, record.*field.member);
            return true;
        };
        const bool isKnown = std::apply([&](const auto &...field) { return (take(field) || ...); }, fields<Owner>);
        return isKnown ? isRead : fail(Fault::UnknownField, "is an unknown field");
    }

    template <typename Take> bool eachOf(yyjson_val *array, Take take)
    {
        if (!yyjson_is_arr(array))
            return fail(Fault::WrongType, "is not a list");
        std::size_t index = 0;
        std::size_t count = 0;
        yyjson_val *entry = nullptr;
        yyjson_arr_foreach(array, index, count, entry)
        {
            m_path.push_back(std::to_string(index));
            if (!take(entry))
                return false;
            m_path.pop_back();
        }
        return true;
    }
    template <typename Take> bool eachField(yyjson_val *object, Take take)
    {
        if (!yyjson_is_obj(object))
            return fail(Fault::WrongType, "is not an object");
        std::set<std::string_view> seen;
        std::size_t index = 0;
        std::size_t count = 0;
        yyjson_val *key = nullptr;
        yyjson_val *value = nullptr;
        yyjson_obj_foreach(object, index, count, key, value)
        {
            m_path.emplace_back(textOf(key));
            if (!seen.insert(textOf(key)).second)
                return fail(Fault::Twice, "is there twice");
            if (!take(textOf(key), value))
                return false;
            m_path.pop_back();
        }
        return true;
    }

    static std::string_view textOf(yyjson_val *value)
    {
        return yyjson_is_str(value) ? std::string_view(yyjson_get_str(value), yyjson_get_len(value))
                                    : std::string_view();
    }

    /// Stands at the end of a path that is kept as it is: nothing is read after the first fault.
    bool fail(Fault fault, std::string_view what)
    {
        m_error.fault = fault;
        for (const auto &step : m_path)
            m_error.field.append(m_error.field.empty() ? "" : ".").append(step);
        // A stranger's words must not steer the terminal that shows the sentence.
        std::ranges::replace_if(m_error.field, [](unsigned char c) { return c < ' ' || c == 0x7F; }, '?');
        m_error.sentence = std::format("{} {}.", m_error.field.empty() ? "The whole" : m_error.field, what);
        return false;
    }

    std::vector<std::string> m_path;
    LaunchSpecError m_error;
};

} // namespace

std::expected<LaunchSpec, LaunchSpecError> launchSpecFromJson(std::string_view text)
{
    if (text.size() > longestLaunchSpec)
        return std::unexpected(
            LaunchSpecError{Fault::TooLong, {}, std::format("More than {} bytes.", longestLaunchSpec)});
    yyjson_read_err error{};
    // Without YYJSON_READ_INSITU the text is only read (yyjson.h, yyjson_read_opts).
    const std::unique_ptr<yyjson_doc, decltype(&yyjson_doc_free)> document(
        yyjson_read_opts(const_cast<char *>(text.data()), text.size(), YYJSON_READ_NOFLAG, nullptr, &error),
        &yyjson_doc_free);
    if (!document)
        return std::unexpected(
            LaunchSpecError{Fault::NotJson, {}, std::format("Not JSON at byte {}: {}.", error.pos, error.msg)});
    return SpecReader().whole(yyjson_doc_get_root(document.get()));
}

} // namespace terrarium
