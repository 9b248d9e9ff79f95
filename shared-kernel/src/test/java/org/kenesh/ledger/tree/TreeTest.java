package org.kenesh.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayName("The tree over the leaves")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TreeTest {

    private static final int SIZE = 70;

    /**
     * The eight leaves and roots that the implementations of Certificate Transparency share as test
     * data.
     */
    private static final List<String> KNOWN_LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<String> KNOWN_ROOTS =
            List.of(
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final List<Hash> leaves = new ArrayList<>();
    private final List<Frontier> frontiers = new ArrayList<>(List.of(Frontier.EMPTY));

    private final TreeSource tree =
            new TreeSource() {
                @Override
                public Frontier frontierAt(long size) {
                    return frontiers.get((int) size);
                }

                @Override
                public Hash leafAt(long index) {
                    return leaves.get((int) index);
                }
            };

    private void grow(byte[] leaf) {
        leaves.add(Hashing.leaf(leaf, 0, leaf.length));
        frontiers.add(frontiers.getLast().plus(leaves.getLast()));
    }

    private void growTo(int size) {
        while (leaves.size() < size) {
            grow(("leaf " + leaves.size()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** MTH as RFC 9162 writes it down. */
    private static Hash naiveRoot(List<Hash> hashes) {
        if (hashes.isEmpty()) {
            return Hashing.EMPTY;
        }
        if (hashes.size() == 1) {
            return hashes.getFirst();
        }
        int split = 1;
        while (split * 2 < hashes.size()) {
            split *= 2;
        }
        return Hashing.node(
                naiveRoot(hashes.subList(0, split)),
                naiveRoot(hashes.subList(split, hashes.size())));
    }

    @Test
    void the_empty_tree_has_the_hash_of_nothing() {
        assertThat(Frontier.EMPTY.root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void the_shared_test_data_of_certificate_transparency_give_their_roots() {
        for (int i = 0; i < KNOWN_LEAVES.size(); i++) {
            grow(HexFormat.of().parseHex(KNOWN_LEAVES.get(i)));
            assertThat(frontiers.getLast().root().hex()).isEqualTo(KNOWN_ROOTS.get(i));
        }
    }

    @Test
    void a_frontier_gives_the_root_of_every_size() {
        growTo(SIZE);
        for (int size = 0; size <= SIZE; size++) {
            assertThat(tree.frontierAt(size).root()).isEqualTo(naiveRoot(leaves.subList(0, size)));
        }
    }

    @Test
    void a_frontier_is_read_from_the_bytes_that_it_writes() {
        growTo(SIZE);
        for (var frontier : frontiers) {
            assertThat(Frontier.parse(frontier.size(), frontier.bytes())).isEqualTo(frontier);
        }
        assertThatThrownBy(() -> Frontier.parse(3, new byte[32]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64 bytes, not 32");
    }

    @Test
    void every_leaf_of_every_size_has_an_inclusion_proof() {
        growTo(SIZE);
        for (int size = 1; size <= SIZE; size++) {
            for (int index = 0; index < size; index++) {
                var proof = InclusionProof.of(tree, index, size);
                assertThat(proof.proves(leaves.get(index), frontiers.get(size).root())).isTrue();
            }
        }
    }

    @Test
    void an_inclusion_proof_proves_nothing_else() {
        growTo(SIZE);
        for (int size = 2; size <= SIZE; size++) {
            var root = frontiers.get(size).root();
            int index = size / 3;
            var proof = InclusionProof.of(tree, index, size);
            assertThat(proof.proves(leaves.get(index + 1), root)).isFalse();
            assertThat(proof.proves(leaves.get(index), frontiers.get(size - 1).root())).isFalse();
            assertThat(
                            new InclusionProof(index + 1, size, proof.path())
                                    .proves(leaves.get(index), root))
                    .isFalse();
            var shorter = proof.path().subList(1, proof.path().size());
            assertThat(new InclusionProof(index, size, shorter).proves(leaves.get(index), root))
                    .isFalse();
            var longer = new ArrayList<>(proof.path());
            longer.add(root);
            assertThat(new InclusionProof(index, size, longer).proves(leaves.get(index), root))
                    .isFalse();
        }
    }

    @Test
    void every_two_sizes_have_a_consistency_proof() {
        growTo(SIZE);
        for (int later = 0; later <= SIZE; later++) {
            for (int earlier = 0; earlier <= later; earlier++) {
                var proof = ConsistencyProof.of(tree, earlier, later);
                assertThat(proof.proves(frontiers.get(earlier).root(), frontiers.get(later).root()))
                        .as("from %d to %d", earlier, later)
                        .isTrue();
            }
        }
    }

    @Test
    void a_consistency_proof_proves_nothing_else() {
        growTo(SIZE);
        for (int later = 3; later <= SIZE; later++) {
            int earlier = 1 + later / 3;
            var proof = ConsistencyProof.of(tree, earlier, later);
            var root = frontiers.get(later).root();
            assertThat(proof.proves(frontiers.get(earlier - 1).root(), root)).isFalse();
            assertThat(proof.proves(frontiers.get(earlier).root(), frontiers.get(later - 1).root()))
                    .isFalse();
            var path = proof.path();
            var shorter = new ConsistencyProof(earlier, later, path.subList(0, path.size() - 1));
            assertThat(shorter.proves(frontiers.get(earlier).root(), root)).isFalse();
        }
    }

    @Test
    void proofs_for_what_is_not_there_are_refused() {
        growTo(3);
        assertThatThrownBy(() -> InclusionProof.of(tree, 3, 3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ConsistencyProof.of(tree, 3, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
