/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

#include "config.h"

#include <glib/gi18n.h>

#include "content/pose-reader.h"

/* The limits are those of data/content/exercise.schema.json. */
#define MIN_POSES 2
#define MAX_POSES 12
/* Of the hip itself, in degrees: of the thigh against the pelvis. */
#define MIN_HIP_FLEXION -35.0
#define MAX_HIP_FLEXION 135.0

static const char *const sides[] = { "working", "other" };

/* The side that works is the right one. */
static const LimberBodySide body_sides[] = { LIMBER_BODY_RIGHT, LIMBER_BODY_LEFT };

static const char *
side_get_id (guint index)
{
  return sides[index];
}

/* What there is to rest on: the floor, and then all kinds of props. */
static const char *
surface_get_id (guint index)
{
  return index == 0 ? "floor" : limber_prop_kind_get_id (index - 1);
}

static void
read_pose_free (gpointer data)
{
  LimberReadPose *self = data;

  g_free (self->name);
  g_free (self);
}

static gboolean
find_joint (const char  *id,
            LimberJoint *joint)
{
  for (guint i = 0; i < LIMBER_N_JOINTS; i++)
    if (g_str_equal (limber_joint_get_id (i), id))
      {
        *joint = i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
is_list (LimberJsonObject *object,
         const char       *member)
{
  JsonNode *node = limber_json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node);
}

/* One number is for both sides of a pair; two are for the side that works and the
 * other. */
static void
read_angle (LimberPosture    *posture,
            LimberJsonObject *angles,
            LimberJoint       joint)
{
  const LimberJointInfo *info = limber_joint_get_info (joint);
  double values[LIMBER_N_BODY_SIDES];

  if (limber_joint_is_paired (joint) && is_list (angles, info->id))
    {
      if (limber_json_object_get_numbers (angles, info->id, info->min, info->max,
                                          LIMBER_N_BODY_SIDES, values))
        for (guint i = 0; i < LIMBER_N_BODY_SIDES; i++)
          posture->angles[joint][body_sides[i]] = values[i];
    }
  else if (limber_json_object_get_number (angles, info->id, info->min, info->max,
                                          &values[0]))
    {
      posture->angles[joint][LIMBER_BODY_LEFT] = values[0];
      if (limber_joint_is_paired (joint))
        posture->angles[joint][LIMBER_BODY_RIGHT] = values[0];
    }
}

/* Where the pose says how the hip is bent on a side. */
static char *
find_hip_place (LimberJsonObject *angles,
                guint             side)
{
  const char *flexion = limber_joint_get_id (LIMBER_JOINT_HIP_FLEXION);

  if (is_list (angles, flexion))
    return g_strdup_printf ("%s/%u", flexion, side);
  if (limber_json_object_has (angles, flexion))
    return g_strdup (flexion);

  return g_strdup (limber_joint_get_id (LIMBER_JOINT_PELVIC_TILT));
}

/* Flexion is given against the trunk's line; what the hip can do is against the
 * pelvis. What a pose takes over from another is named there. */
static void
check_hips (const LimberPosture *posture,
            LimberJsonObject    *angles)
{
  const char *flexion = limber_joint_get_id (LIMBER_JOINT_HIP_FLEXION);
  const char *tilt = limber_joint_get_id (LIMBER_JOINT_PELVIC_TILT);

  if (!limber_json_object_has (angles, flexion) && !limber_json_object_has (angles, tilt))
    return;

  for (guint i = 0; i < LIMBER_N_BODY_SIDES; i++)
    {
      double sum = posture->angles[LIMBER_JOINT_HIP_FLEXION][body_sides[i]] +
                   posture->angles[LIMBER_JOINT_PELVIC_TILT][LIMBER_BODY_LEFT];
      g_autofree char *place = find_hip_place (angles, i);
      g_autofree char *lowest = limber_json_format_number (MIN_HIP_FLEXION);
      g_autofree char *highest = limber_json_format_number (MAX_HIP_FLEXION);
      g_autofree char *found = limber_json_format_number (sum);

      if (sum >= MIN_HIP_FLEXION && sum <= MAX_HIP_FLEXION)
        continue;

      /* Translators: the first two are the names of angles. */
      limber_json_object_add_problem (
          angles, place, _ ("%s and %s together must be from %s to %s, not %s"), flexion,
          tilt, lowest, highest, found);
      if (!is_list (angles, flexion))
        break;
    }
}

static void
read_angles (LimberPosture    *posture,
             LimberJsonObject *object)
{
  g_autoptr (LimberJsonObject) angles = limber_json_object_get_object (object, "angles");
  g_auto (GStrv) names = NULL;

  if (angles == NULL)
    return;

  names = limber_json_object_get_names (angles);
  for (gsize i = 0; names[i] != NULL; i++)
    {
      LimberJoint joint;

      if (find_joint (names[i], &joint))
        read_angle (posture, angles, joint);
      else
        {
          g_autofree char *found = limber_json_text_shorten (names[i]);

          limber_json_object_add_member_problem (angles, names[i],
                                                 _ ("there is no joint “%s”"), found);
        }
    }

  if (!limber_json_object_is_wrong (angles))
    check_hips (posture, angles);
}

static guint
read_surface (LimberJsonObject *object,
              GArray           *props)
{
  guint term = 0;
  guint index = LIMBER_SURFACE_FLOOR;

  limber_json_object_get_term (object, "on", surface_get_id, LIMBER_N_PROP_KINDS + 1,
                               &term);
  if (term > 0 && !limber_props_find (props, term - 1, &index))
    limber_json_object_add_problem (object, "on", _ ("there is no prop “%s”"),
                                    surface_get_id (term));

  return index;
}

/* Whether there is room for it, and the part does not rest on something already. */
static gboolean
add_contact (LimberReadPose      *self,
             const LimberContact *contact,
             guint                place)
{
  LimberPose *pose = &self->pose;

  for (guint i = 0; i < pose->n_contacts; i++)
    if (pose->contacts[i].part == contact->part &&
        pose->contacts[i].side == contact->side)
      return FALSE;

  if (pose->n_contacts < LIMBER_MAX_CONTACTS)
    {
      self->places[pose->n_contacts] = place;
      pose->contacts[pose->n_contacts++] = *contact;
    }

  return TRUE;
}

/* Returns how many contacts it stands for. */
static guint
read_contact (LimberReadPose   *self,
              guint             place,
              LimberJsonObject *object,
              GArray           *props)
{
  static const char *const required[] = { "part", NULL };
  static const char *const optional[] = { "side", "on", "slides", NULL };
  LimberContact contact = { 0 };
  guint part = 0;
  guint side = 0;
  gboolean one_side;
  gboolean added;

  limber_json_object_check_members (object, required, optional);
  limber_json_object_get_term (object, "part", limber_part_get_id, LIMBER_N_PARTS, &part);
  one_side = limber_json_object_get_term (object, "side", side_get_id,
                                          G_N_ELEMENTS (sides), &side);
  contact.part = part;
  contact.surface = read_surface (object, props);
  contact.slides = limber_json_object_get_boolean (object, "slides", FALSE);
  if (limber_json_object_is_wrong (object))
    return 0;
  if (one_side && !limber_part_is_paired (part))
    limber_json_object_add_problem (object, "side", _ ("there is only one “%s”"),
                                    limber_part_get_id (part));

  if (limber_part_is_paired (part))
    contact.side = body_sides[side];
  added = add_contact (self, &contact, place);
  if (limber_part_is_paired (part) && !one_side)
    {
      contact.side = LIMBER_BODY_LEFT;
      added &= add_contact (self, &contact, place);
    }
  if (!added)
    limber_json_object_add_problem (object, "", _ ("“%s” is there twice"),
                                    limber_part_get_id (part));

  return limber_part_is_paired (part) && !one_side ? 2 : 1;
}

/* Those that are given stand in place of those that are taken over. */
static void
read_contacts (LimberReadPose   *self,
               LimberJsonObject *object,
               GArray           *props)
{
  g_autoptr (GPtrArray) contacts = NULL;
  guint n_contacts = 0;

  if (!limber_json_object_has (object, "contacts"))
    return;

  self->pose.n_contacts = 0;
  contacts = limber_json_object_get_objects (object, "contacts", 0, LIMBER_MAX_CONTACTS);
  for (guint i = 0; i < contacts->len; i++)
    n_contacts += read_contact (self, i, g_ptr_array_index (contacts, i), props);

  if (n_contacts > LIMBER_MAX_CONTACTS)
    limber_json_object_add_problem (
        object, "contacts",
        _ ("must be at most %u, with parts on both sides counted twice, not %u"),
        LIMBER_MAX_CONTACTS, n_contacts);
}

static void
take_over (LimberReadPose   *self,
           LimberJsonObject *object,
           GPtrArray        *earlier)
{
  g_autofree char *from =
      limber_json_object_get_string (object, "from", LIMBER_STRING_ID);
  guint index;

  if (from == NULL)
    return;

  if (limber_poses_find (earlier, from, &index))
    self->pose = ((LimberReadPose *) g_ptr_array_index (earlier, index))->pose;
  else
    limber_json_object_add_problem (object, "from",
                                    _ ("there is no pose “%s” before this one"), from);

  for (guint i = 0; i < LIMBER_MAX_CONTACTS; i++)
    self->places[i] = -1;
}

static LimberReadPose *
read_pose (LimberJsonObject *object,
           GPtrArray        *earlier,
           GArray           *props)
{
  static const char *const required[] = { "name", NULL };
  static const char *const optional[] = { "from", "angles", "contacts", NULL };
  LimberReadPose *self = g_new0 (LimberReadPose, 1);
  guint index;

  limber_json_object_check_members (object, required, optional);
  take_over (self, object, earlier);
  self->name = limber_json_object_get_string (object, "name", LIMBER_STRING_ID);
  self->pose.name = self->name;
  if (self->name != NULL && limber_poses_find (earlier, self->name, &index))
    limber_json_object_add_problem (object, "name", _ ("“%s” is there twice"),
                                    self->name);
  read_angles (&self->pose.posture, object);
  read_contacts (self, object, props);

  return self;
}

/**
 * limber_poses_read:
 * @figure: a figure
 * @props: (element-type LimberProp): its props
 *
 * Returns: (transfer full) (element-type LimberReadPose): its poses.
 */
GPtrArray *
limber_poses_read (LimberJsonObject *figure,
                   GArray           *props)
{
  GPtrArray *poses = g_ptr_array_new_with_free_func (read_pose_free);
  g_autoptr (GPtrArray) objects =
      limber_json_object_get_objects (figure, "poses", MIN_POSES, MAX_POSES);

  for (guint i = 0; i < objects->len; i++)
    g_ptr_array_add (poses, read_pose (g_ptr_array_index (objects, i), poses, props));

  return poses;
}

/**
 * limber_poses_find:
 * @poses: (element-type LimberReadPose): the poses of a figure
 * @name: a name
 * @index: (out): which of them it is; unchanged if there is none
 *
 * Returns: whether one of them is called so.
 */
gboolean
limber_poses_find (GPtrArray  *poses,
                   const char *name,
                   guint      *index)
{
  for (guint i = 0; i < poses->len; i++)
    {
      const LimberReadPose *pose = g_ptr_array_index (poses, i);

      if (g_strcmp0 (pose->name, name) == 0)
        {
          *index = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * limber_props_find:
 * @props: (element-type LimberProp): the props of a figure
 * @kind: a kind of prop
 * @index: (out): which of them it is; unchanged if there is none
 *
 * Returns: whether one of them is of that kind.
 */
gboolean
limber_props_find (GArray         *props,
                   LimberPropKind  kind,
                   guint          *index)
{
  for (guint i = 0; i < props->len; i++)
    if (g_array_index (props, LimberProp, i).kind == kind)
      {
        *index = i;
        return TRUE;
      }

  return FALSE;
}
