/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#pragma once

#include "content/json-file.h"
#include "content/json-text.h"

G_BEGIN_DECLS

/* Inside the room only: an object in a JSON document, whose members are read one
 * by one. Whatever is wrong with a member is added to the problems; the reading
 * goes on, so that all of them are found at once. */
typedef struct _LimberJsonObject LimberJsonObject;

/* Gives the ids of a closed list. */
typedef const char *(*LimberTermFunc) (guint index);

LimberJsonObject *limber_json_object_new (LimberJsonFile *file,
                                          const char *context,
                                          LimberProblems *problems);
void limber_json_object_free (LimberJsonObject *self);
const char *limber_json_object_get_pointer (LimberJsonObject *self);
gboolean limber_json_object_is_wrong (LimberJsonObject *self);
void limber_json_object_add_problem (LimberJsonObject *self,
                                     const char *place,
                                     const char *format,
                                     ...) G_GNUC_PRINTF (3, 4);
void limber_json_object_add_member_problem (LimberJsonObject *self,
                                            const char *member,
                                            const char *format,
                                            ...) G_GNUC_PRINTF (3, 4);
LimberProblems *limber_json_object_get_problems (LimberJsonObject *self);
char **limber_json_object_get_names (LimberJsonObject *self);
gboolean limber_json_object_has (LimberJsonObject *self, const char *member);
JsonNode *limber_json_object_get_member (LimberJsonObject *self, const char *member);
void limber_json_object_check_members (LimberJsonObject *self,
                                       const char *const *required,
                                       const char *const *optional);
void limber_json_object_check_format (LimberJsonObject *self);
char *limber_json_object_translate (LimberJsonObject *self, const char *text);
JsonArray *limber_json_object_get_list (LimberJsonObject *self,
                                        const char *member,
                                        guint min_items,
                                        guint max_items);
char *limber_json_object_get_string (LimberJsonObject *self,
                                     const char *member,
                                     LimberStringKind kind);
char **limber_json_object_get_strings (LimberJsonObject *self,
                                       const char *member,
                                       LimberStringKind kind,
                                       guint min_items,
                                       guint max_items);
gint64 limber_json_object_get_integer (LimberJsonObject *self,
                                       const char *member,
                                       gint64 min,
                                       gint64 max,
                                       gint64 fallback);
gboolean limber_json_object_get_number (LimberJsonObject *self,
                                        const char *member,
                                        double min,
                                        double max,
                                        double *value);
gboolean limber_json_object_get_numbers (LimberJsonObject *self,
                                         const char *member,
                                         double min,
                                         double max,
                                         guint n_values,
                                         double *values);
gboolean limber_json_object_get_boolean (LimberJsonObject *self,
                                         const char *member,
                                         gboolean fallback);
gint64 limber_json_object_get_seconds (LimberJsonObject *self,
                                       const char *member,
                                       double min,
                                       double max);
gboolean limber_json_object_get_term (LimberJsonObject *self,
                                      const char *member,
                                      LimberTermFunc get_id,
                                      guint n_terms,
                                      guint *index);
GArray *limber_json_object_get_terms (LimberJsonObject *self,
                                      const char *member,
                                      LimberTermFunc get_id,
                                      guint n_terms,
                                      guint max_items);
LimberJsonObject *limber_json_object_get_object (LimberJsonObject *self,
                                                 const char *member);
GPtrArray *limber_json_object_get_objects (LimberJsonObject *self,
                                           const char *member,
                                           guint min_items,
                                           guint max_items);

const char *limber_json_describe (JsonNode *node);
gboolean limber_json_holds_number (JsonNode *node);
char *limber_json_format_number (double value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberJsonObject, limber_json_object_free)

G_END_DECLS
